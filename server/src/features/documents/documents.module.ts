import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/index.ts';
import { PlanFilesController } from './plan-files.controller.ts';
import { ReadInTurn } from './review/read-in-turn.ts';
import { ReadingService } from './review/reading.service.ts';
import { ReviewResolver } from './review/review.resolver.ts';
import { ReviewService } from './review/review.service.ts';

@Module({
  imports: [UploadsModule],
  controllers: [PlanFilesController],
  providers: [ReadInTurn, ReadingService, ReviewResolver, ReviewService],
})
export class DocumentsModule {}
