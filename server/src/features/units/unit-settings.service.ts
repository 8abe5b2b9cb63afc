import { Injectable } from '@nestjs/common';
import { Writes } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { isId } from '../../platform/database/index.ts';
import type { UnitSettingsInput } from '../../platform/graphql/generated/schema.ts';
import { requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { readZone } from './domain/directory-rules.ts';
import type { Unit } from './domain/unit.ts';
import { AgencyTable, UnitTable } from './unit.table.ts';
import { adminOnly, notInUnit, staleEntry } from './unit-refusals.ts';

@Injectable()
export class UnitSettingsService {
  constructor(
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async saveUnitSettings(viewer: Viewer, input: UnitSettingsInput): Promise<Unit> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveUnitSettings', input, async ({ manager, today, append }) => {
      const unit = await manager.findOneOrFail(UnitTable, {
        where: { id: viewer.unitId },
        lock: { mode: 'pessimistic_write' },
      });
      if (unit.version !== input.baseVersion) throw staleEntry(unit);
      const standingAgencyId = input.standingAgencyId ?? null;
      const isKnown =
        standingAgencyId === null ||
        (isId(standingAgencyId) &&
          (await manager.existsBy(AgencyTable, { id: standingAgencyId, unitId: viewer.unitId })));
      if (!isKnown) throw notInUnit('cơ quan', 'agency', 'standingAgencyId');
      const zone = readZone(input.zone);
      const day = dayIn(zone, this.clock.now());
      const saved: Unit = {
        ...unit,
        name: requiredLine(input.name, { field: 'name', today }),
        zone,
        chairTitle: requiredLine(input.chairTitle, { field: 'chairTitle', today }),
        standingAgencyId,
        // A later day begins as every day does, with all that it brings (MidnightService); an earlier one is here at once.
        today: day < unit.today ? day : unit.today,
        version: unit.version + 1,
      };
      await manager.update(UnitTable, { id: unit.id }, saved);
      append({ type: 'UnitSettingsChanged', subjectKind: 'UNIT', subject: saved });
      return saved;
    });
  }
}
