import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  EndIndicatorInput,
  IndicatorInput,
  SetTargetsInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { ForecastService } from './forecast.service.ts';
import { IndicatorService } from './indicator.service.ts';
import { TargetService } from './target.service.ts';

@Resolver('Indicator')
export class IndicatorsResolver {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly targets: TargetService,
    private readonly forecasts: ForecastService,
  ) {}

  @Query('indicatorForecast')
  indicatorForecast(@CurrentViewer() viewer: Viewer, @Args('indicatorId') indicatorId: string) {
    return this.forecasts.indicatorForecast(viewer, indicatorId);
  }

  @Query('targetChanges')
  targetChanges(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.targets.targetChanges(viewer, planId);
  }

  @Mutation('saveIndicator')
  saveIndicator(@CurrentViewer() viewer: Viewer, @Args('input') input: IndicatorInput) {
    return this.indicators.saveIndicator(viewer, input);
  }

  @Mutation('endIndicator')
  endIndicator(@CurrentViewer() viewer: Viewer, @Args('input') input: EndIndicatorInput) {
    return this.indicators.endIndicator(viewer, input);
  }

  @Mutation('setTargets')
  setTargets(@CurrentViewer() viewer: Viewer, @Args('input') input: SetTargetsInput) {
    return this.targets.setTargets(viewer, input);
  }
}
