import { Module } from '@nestjs/common';
import { ViewerUnitResolver } from './viewer.resolver.ts';

@Module({ providers: [ViewerUnitResolver] })
export class UnitsModule {}
