import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  AgencyGroupInput,
  AgencyInput,
  EndAgencyInput,
  EndLocalityInput,
  LocalityInput,
  UnitSettingsInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { AgencyService } from './agency.service.ts';
import { AgencyGroupService } from './agency-group.service.ts';
import { LocalityService } from './locality.service.ts';
import { UnitSettingsService } from './unit-settings.service.ts';

@Resolver()
export class UnitsResolver {
  constructor(
    private readonly settings: UnitSettingsService,
    private readonly agencies: AgencyService,
    private readonly groups: AgencyGroupService,
    private readonly localities: LocalityService,
  ) {}

  @Mutation('saveUnitSettings')
  saveUnitSettings(@CurrentViewer() viewer: Viewer, @Args('input') input: UnitSettingsInput) {
    return this.settings.saveUnitSettings(viewer, input);
  }

  @Mutation('saveAgency')
  saveAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: AgencyInput) {
    return this.agencies.saveAgency(viewer, input);
  }

  @Mutation('endAgency')
  endAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: EndAgencyInput) {
    return this.agencies.endAgency(viewer, input);
  }

  @Mutation('saveAgencyGroup')
  saveAgencyGroup(@CurrentViewer() viewer: Viewer, @Args('input') input: AgencyGroupInput) {
    return this.groups.saveAgencyGroup(viewer, input);
  }

  @Mutation('saveLocality')
  saveLocality(@CurrentViewer() viewer: Viewer, @Args('input') input: LocalityInput) {
    return this.localities.saveLocality(viewer, input);
  }

  @Mutation('endLocality')
  endLocality(@CurrentViewer() viewer: Viewer, @Args('input') input: EndLocalityInput) {
    return this.localities.endLocality(viewer, input);
  }
}
