import { Module } from '@nestjs/common';
import { ClosingService } from './closing.service.ts';
import { DraftingService } from './drafting.service.ts';
import { IssuingResolver } from './issuing.resolver.ts';
import { IssuingService } from './issuing.service.ts';
import { LateJoinersService } from './late-joiners.service.ts';
import { PreviewService } from './preview.service.ts';

@Module({
  providers: [
    ClosingService,
    DraftingService,
    IssuingResolver,
    IssuingService,
    LateJoinersService,
    PreviewService,
  ],
})
export class IssuingModule {}
