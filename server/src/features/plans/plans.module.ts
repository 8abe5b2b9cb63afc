import { Module } from '@nestjs/common';
import { PlansResolver } from './plans.resolver.ts';
import { PlansService } from './plans.service.ts';

@Module({ providers: [PlansResolver, PlansService] })
export class PlansModule {}
