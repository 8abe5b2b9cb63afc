import { Injectable } from '@nestjs/common';
import { Snapshots } from '../../live/index.ts';
import { loadMembers, type Viewer } from '../identity/index.ts';
import { findPlans } from '../plans/index.ts';
import { findAgencies, findAgencyGroups, findLocalities, loadUnit } from '../units/index.ts';

@Injectable()
export class DirectoryService {
  constructor(private readonly snapshots: Snapshots) {}

  /** The unit's own matters as one exact cut. In turn, since one connection serves one statement at a time. */
  directory(viewer: Viewer) {
    return this.snapshots.read(viewer, async (manager, cursor) => ({
      cursor,
      unit: await loadUnit(manager, viewer.unitId),
      agencies: await findAgencies(manager, viewer.unitId),
      groups: await findAgencyGroups(manager, viewer.unitId),
      localities: await findLocalities(manager, viewer.unitId),
      members: await loadMembers(manager, viewer.unitId),
      plans: await findPlans(manager, viewer),
    }));
  }
}
