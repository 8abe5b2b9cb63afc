import { Module } from '@nestjs/common';
import { DayService } from './day.service.ts';
import { FiguresResolver } from './figures.resolver.ts';
import { ReadingService } from './reading.service.ts';
import { ReportService } from './report.service.ts';

@Module({ providers: [DayService, FiguresResolver, ReadingService, ReportService] })
export class FiguresModule {}
