import { Module } from '@nestjs/common';
import { BlockerResolver } from './blocker.resolver.ts';
import { BlockerService } from './blocker.service.ts';
import { BlockerRaisingService } from './blocker-raising.service.ts';
import { ClimbingService } from './climbing.service.ts';
import { DirectiveResolver } from './directive.resolver.ts';
import { DirectiveService } from './directive.service.ts';

@Module({
  providers: [
    BlockerResolver,
    BlockerService,
    BlockerRaisingService,
    DirectiveResolver,
    DirectiveService,
    ClimbingService,
  ],
})
export class BlockersModule {}
