import type { Clock } from '../../platform/clock/index.ts';
import { dayIn } from '../../platform/clock/index.ts';
import type { Config } from '../../platform/config/index.ts';
import { createDataSource, type DatabaseAddress } from '../../platform/database/index.ts';
import { newCast } from './cast.ts';
import { unit } from './data/unit.ts';
import { plantUnit } from './plant-unit.ts';

export interface DemoParts {
  readonly config: Config;
  readonly database: DatabaseAddress;
  readonly clock: Clock;
}

/** Any number, but the same in every version: of two servers starting on an empty database one loads. */
const LOCK = 4_170_514_285_197;

/**
 * Fills an empty database with the demo unit, in demo mode only. One transaction: a start that is killed on the way
 * leaves nothing behind. Answers whether there are demo people to sign in as.
 */
export async function loadDemoUnit(parts: DemoParts, progress: (line: string) => void): Promise<boolean> {
  if (!parts.config.demo) return false;
  const database = await createDataSource(parts.database, [], 1).initialize();
  try {
    return await database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const [{ units, demoUnits }]: [{ units: number; demoUnits: number }] = await manager.query(
        'SELECT count(*)::int AS units, (count(*) FILTER (WHERE demo))::int AS "demoUnits" FROM units',
      );
      if (units > 0) return demoUnits > 0;
      progress(`loading the demo unit ${unit.name}`);
      const now = parts.clock.now();
      await plantUnit(manager, newCast(), now, dayIn(unit.zone, now));
      return true;
    });
  } finally {
    await database.destroy();
  }
}
