import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import type { AgencyGroupInput } from '../../platform/graphql/generated/schema.ts';
import { requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findAgencies, holdDirectory, holdEntry } from './directory.record.ts';
import { readAliases } from './domain/directory-rules.ts';
import type { AgencyGroup } from './domain/unit.ts';
import { AgencyGroupTable } from './unit.table.ts';
import { adminOnly, nameTaken, notInUnit } from './unit-refusals.ts';

@Injectable()
export class AgencyGroupService {
  constructor(private readonly writes: Writes) {}

  async saveAgencyGroup(viewer: Viewer, input: AgencyGroupInput): Promise<AgencyGroup> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveAgencyGroup', input, async ({ manager, today, append }) => {
      await holdDirectory(manager, viewer.unitId);
      const { unitId } = viewer;
      const before = input.id
        ? await holdEntry(manager, AgencyGroupTable, unitId, { ...input, id: input.id })
        : undefined;
      if (before === null) throw notInUnit('nhóm cơ quan', 'group of agencies', 'id');
      const known = new Set((await findAgencies(manager, unitId)).map((agency) => agency.id));
      if (!input.agencyIds.every((id) => known.has(id))) throw notInUnit('cơ quan', 'agency', 'agencyIds');
      const group: AgencyGroup = {
        id: before?.id ?? newId(),
        name: requiredLine(input.name, { field: 'name', today }),
        aliases: readAliases(input.aliases, (name) => requiredLine(name, { field: 'aliases', today })),
        agencyIds: [...new Set(input.agencyIds)],
        version: (before?.version ?? 0) + 1,
      };
      if (await manager.existsBy(AgencyGroupTable, { unitId, name: group.name, id: Not(group.id) }))
        throw nameTaken('name');
      await manager.save(AgencyGroupTable, {
        ...group,
        aliases: [...group.aliases],
        agencyIds: [...group.agencyIds],
        unitId,
      });
      append({
        type: before ? 'AgencyGroupChanged' : 'AgencyGroupAdded',
        subjectKind: 'AGENCY_GROUP',
        subject: group,
      });
      return group;
    });
  }
}
