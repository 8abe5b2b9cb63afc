import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import type { AgencyInput, EndAgencyInput } from '../../platform/graphql/generated/schema.ts';
import { requiredLine } from '../../platform/personal-data/index.ts';
import { renewRights, type Viewer } from '../identity/index.ts';
import { findAgencies, holdDirectory, holdEntry, withoutUnit } from './directory.record.ts';
import { checkParent, readAliases, readSlug } from './domain/directory-rules.ts';
import type { Agency } from './domain/unit.ts';
import { AgencyTable, LocalityTable, UnitTable } from './unit.table.ts';
import { adminOnly, nameTaken, notInUnit, standingAgencyStays } from './unit-refusals.ts';

const noAgency = () => notInUnit('cơ quan', 'agency', 'id');

@Injectable()
export class AgencyService {
  constructor(private readonly writes: Writes) {}

  async saveAgency(viewer: Viewer, input: AgencyInput): Promise<Agency> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveAgency', input, async (write) => {
      const { manager, today } = write;
      await holdDirectory(manager, viewer.unitId);
      const before = input.id
        ? await holdEntry(manager, AgencyTable, viewer.unitId, { ...input, id: input.id })
        : undefined;
      if (before === null) throw noAgency();
      const line = (field: string) => (text: string) => requiredLine(text, { field, today });
      const agency: Agency = {
        id: before?.id ?? newId(),
        slug: readSlug(input.slug),
        name: line('name')(input.name),
        shortName: line('shortName')(input.shortName),
        aliases: readAliases(input.aliases, line('aliases')),
        kind: input.kind,
        parentId: input.parentId ?? null,
        localityId: input.localityId ?? null,
        endedOn: before?.endedOn ?? null,
        version: (before?.version ?? 0) + 1,
      };
      await this.check(manager, viewer.unitId, agency);
      await manager.save(AgencyTable, { ...agency, aliases: [...agency.aliases], unitId: viewer.unitId });
      write.append({
        type: before ? 'AgencyChanged' : 'AgencyAdded',
        subjectKind: 'AGENCY',
        subject: agency,
      });
      await this.tellParents(write, viewer.unitId, before?.parentId ?? null, agency.parentId);
      return agency;
    });
  }

  async endAgency(viewer: Viewer, input: EndAgencyInput): Promise<Agency> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'endAgency', input, async ({ manager, append }) => {
      await holdDirectory(manager, viewer.unitId);
      const before = await holdEntry(manager, AgencyTable, viewer.unitId, input);
      if (before === null) throw noAgency();
      if (await manager.existsBy(UnitTable, { id: viewer.unitId, standingAgencyId: before.id }))
        throw standingAgencyStays();
      const agency: Agency = { ...withoutUnit(before), endedOn: input.endedOn, version: before.version + 1 };
      await manager.update(
        AgencyTable,
        { id: agency.id },
        { endedOn: agency.endedOn, version: agency.version },
      );
      append({
        type: 'AgencyEnded',
        subjectKind: 'AGENCY',
        subject: agency,
        detail: { endedOn: input.endedOn },
      });
      return agency;
    });
  }

  private async check(manager: EntityManager, unitId: string, agency: Agency): Promise<void> {
    const all = await findAgencies(manager, unitId);
    if (agency.parentId !== null && !all.some((one) => one.id === agency.parentId)) {
      throw notInUnit('cơ quan cấp trên', 'parent agency', 'parentId');
    }
    checkParent(agency.id, agency.parentId, all);
    const { localityId } = agency;
    const isKnown =
      localityId === null ||
      (isId(localityId) && (await manager.existsBy(LocalityTable, { id: localityId, unitId })));
    if (!isKnown) throw notInUnit('địa bàn', 'locality', 'localityId');
    if (await manager.existsBy(AgencyTable, { unitId, slug: agency.slug, id: Not(agency.id) }))
      throw nameTaken('slug');
  }

  /** Whom a parent's people act for is part of their rights. */
  private async tellParents(
    write: Write,
    unitId: string,
    before: string | null,
    after: string | null,
  ): Promise<void> {
    if (before === after) return;
    const agencyIds = [before, after].filter((id) => id !== null);
    await renewRights(write, unitId, { agencyIds });
  }
}
