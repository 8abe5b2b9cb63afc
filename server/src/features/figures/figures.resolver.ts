import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CutOffInput,
  FigureDayInput,
  QueryFigureCorrectionsArgs,
  QueryFigureGridArgs,
  QueryNonReportersArgs,
  ReportFiguresInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { DayService } from './day.service.ts';
import { ReadingService } from './reading.service.ts';
import { ReportService } from './report.service.ts';

@Resolver('Figure')
export class FiguresResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly reports: ReportService,
    private readonly days: DayService,
  ) {}

  @Query('planProgress')
  planProgress(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.reading.planProgress(viewer, planId);
  }

  @Query('figureGrid')
  figureGrid(@CurrentViewer() viewer: Viewer, @Args() args: QueryFigureGridArgs) {
    return this.reading.figureGrid(viewer, args);
  }

  @Query('figureCorrections')
  figureCorrections(@CurrentViewer() viewer: Viewer, @Args() args: QueryFigureCorrectionsArgs) {
    return this.reading.figureCorrections(viewer, args.planId, args.localityId ?? null);
  }

  @Query('nonReporters')
  nonReporters(@CurrentViewer() viewer: Viewer, @Args() args: QueryNonReportersArgs) {
    return this.days.nonReporters(viewer, args.planId, args.day);
  }

  @Mutation('reportFigures')
  reportFigures(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportFiguresInput) {
    return this.reports.reportFigures(viewer, input);
  }

  @Mutation('lockDay')
  lockDay(@CurrentViewer() viewer: Viewer, @Args('input') input: FigureDayInput) {
    return this.days.lockDay(viewer, input);
  }

  @Mutation('unlockDay')
  unlockDay(@CurrentViewer() viewer: Viewer, @Args('input') input: FigureDayInput) {
    return this.days.unlockDay(viewer, input);
  }

  @Mutation('remindNonReporters')
  remindNonReporters(@CurrentViewer() viewer: Viewer, @Args('input') input: FigureDayInput) {
    return this.days.remindNonReporters(viewer, input);
  }

  @Mutation('saveCutOff')
  async saveCutOff(@CurrentViewer() viewer: Viewer, @Args('input') input: CutOffInput) {
    await this.days.saveCutOff(viewer, input);
    return this.reading.planProgress(viewer, input.planId);
  }
}
