import { Module } from '@nestjs/common';
import { AgencyService } from './agency.service.ts';
import { AgencyGroupService } from './agency-group.service.ts';
import { LocalityService } from './locality.service.ts';
import { LocalityMoves } from './locality-moves.ts';
import { MidnightService } from './midnight.service.ts';
import { UnitSettingsService } from './unit-settings.service.ts';
import { UnitsResolver } from './units.resolver.ts';
import { ViewerUnitResolver } from './viewer.resolver.ts';

@Module({
  providers: [
    ViewerUnitResolver,
    UnitsResolver,
    MidnightService,
    UnitSettingsService,
    AgencyService,
    AgencyGroupService,
    LocalityService,
    LocalityMoves,
  ],
  exports: [LocalityMoves, MidnightService],
})
export class UnitsModule {}
