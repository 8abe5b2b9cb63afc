import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/index.ts';
import { DayService } from './day.service.ts';
import { FiguresResolver } from './figures.resolver.ts';
import { ReadingService } from './reading.service.ts';
import { ReadyProgress } from './ready-progress.ts';
import { ReportService } from './report.service.ts';
import { SumsAfterMove } from './sums-after-move.ts';

@Module({
  imports: [UnitsModule],
  providers: [DayService, FiguresResolver, ReadingService, ReadyProgress, ReportService, SumsAfterMove],
})
export class FiguresModule {}
