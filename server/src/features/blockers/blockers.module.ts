import { Module } from '@nestjs/common';
import { BlockerResolver } from './blocker.resolver.ts';
import { BlockerService } from './blocker.service.ts';
import { BlockerRaisingService } from './blocker-raising.service.ts';

@Module({ providers: [BlockerResolver, BlockerService, BlockerRaisingService] })
export class BlockersModule {}
