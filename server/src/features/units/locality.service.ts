import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import type { EndLocalityInput, LocalityInput } from '../../platform/graphql/generated/schema.ts';
import { requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findLocalities, holdDirectory, holdEntry, withoutUnit } from './directory.record.ts';
import { checkParent, readSlug } from './domain/directory-rules.ts';
import type { Locality } from './domain/unit.ts';
import { LocalityMoves } from './locality-moves.ts';
import { LocalityTable } from './unit.table.ts';
import { adminOnly, nameTaken, notInUnit } from './unit-refusals.ts';

const noLocality = () => notInUnit('địa bàn', 'locality', 'id');

@Injectable()
export class LocalityService {
  constructor(
    private readonly writes: Writes,
    private readonly moves: LocalityMoves,
  ) {}

  async saveLocality(viewer: Viewer, input: LocalityInput): Promise<Locality> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveLocality', input, async (write) => {
      const { manager, today, append } = write;
      if (input.id) await this.moves.hold(manager, viewer.unitId);
      await holdDirectory(manager, viewer.unitId);
      const { unitId } = viewer;
      const before = input.id
        ? await holdEntry(manager, LocalityTable, unitId, { ...input, id: input.id })
        : undefined;
      if (before === null) throw noLocality();
      const locality: Locality = {
        id: before?.id ?? newId(),
        slug: readSlug(input.slug),
        name: requiredLine(input.name, { field: 'name', today }),
        kind: input.kind,
        parentId: input.parentId ?? null,
        endedOn: before?.endedOn ?? null,
        version: (before?.version ?? 0) + 1,
      };
      const all = await findLocalities(manager, unitId);
      if (locality.parentId !== null && !all.some((one) => one.id === locality.parentId)) {
        throw notInUnit('địa bàn cấp trên', 'parent locality', 'parentId');
      }
      checkParent(locality.id, locality.parentId, all);
      if (await manager.existsBy(LocalityTable, { unitId, slug: locality.slug, id: Not(locality.id) }))
        throw nameTaken('slug');
      await manager.save(LocalityTable, { ...locality, unitId });
      append({
        type: before ? 'LocalityChanged' : 'LocalityAdded',
        subjectKind: 'LOCALITY',
        subject: locality,
      });
      if (before && before.parentId !== locality.parentId)
        await this.moves.tell(write, { unitId, before: withoutUnit(before), after: locality });
      return locality;
    });
  }

  async endLocality(viewer: Viewer, input: EndLocalityInput): Promise<Locality> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'endLocality', input, async ({ manager, append }) => {
      await holdDirectory(manager, viewer.unitId);
      const before = await holdEntry(manager, LocalityTable, viewer.unitId, input);
      if (before === null) throw noLocality();
      const locality: Locality = {
        ...withoutUnit(before),
        endedOn: input.endedOn,
        version: before.version + 1,
      };
      await manager.update(
        LocalityTable,
        { id: locality.id },
        { endedOn: locality.endedOn, version: locality.version },
      );
      append({
        type: 'LocalityEnded',
        subjectKind: 'LOCALITY',
        subject: locality,
        detail: { endedOn: input.endedOn },
      });
      return locality;
    });
  }
}
