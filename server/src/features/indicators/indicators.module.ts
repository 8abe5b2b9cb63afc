import { Module } from '@nestjs/common';
import { ForecastService } from './forecast.service.ts';
import { IndicatorService } from './indicator.service.ts';
import { IndicatorsResolver } from './indicators.resolver.ts';
import { TargetService } from './target.service.ts';

@Module({ providers: [ForecastService, IndicatorService, IndicatorsResolver, TargetService] })
export class IndicatorsModule {}
