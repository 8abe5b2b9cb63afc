import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Viewer } from '../identity/index.ts';
import { loadAgency, loadUnit } from './unit.record.ts';

/** The viewer's own unit and agency, which `identity` does not know. */
@Resolver('Viewer')
export class ViewerUnitResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField('unit')
  unit(@Parent() viewer: Viewer) {
    return loadUnit(this.database.manager, viewer.unitId);
  }

  @ResolveField('agency')
  agency(@Parent() viewer: Viewer) {
    return loadAgency(this.database.manager, viewer.unitId, viewer.agencyId);
  }
}
