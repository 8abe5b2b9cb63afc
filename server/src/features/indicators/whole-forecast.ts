import type { EntityManager } from 'typeorm';
import { plainRows } from '../../platform/database/index.ts';
import type { IndicatorForecast } from '../../platform/graphql/generated/schema.ts';
import { campaignsOf } from './campaigns.ts';
import { type LocalityPath, pathOf, sumPaths } from './domain/forecast/index.ts';
import { countedLocality } from './domain/forecast-for.ts';
import type { Indicator } from './domain/indicator.ts';
import { ProgressTable } from './indicator.table.ts';
import { Kept } from './kept.ts';

interface KeptPath {
  readonly version: number;
  /** Null: without a target there is nothing to reach. */
  readonly path: LocalityPath | null;
}
interface KeptPaths {
  readonly today: string;
  readonly dueOn: string;
  readonly byRow: Map<string, KeptPath>;
}

/** Paths of a province's indicator take some megabytes. */
const keptPaths = new Kept<KeptPaths>(20);

interface Head {
  readonly id: string;
  readonly localityId: string;
  readonly version: number;
}

/** All rows' ids and versions: enough to know whose path is still true. */
export const findHeads = (manager: EntityManager, indicatorId: string): Promise<Head[]> =>
  manager.query(
    'SELECT id, locality_id AS "localityId", version FROM locality_progress WHERE indicator_id = $1',
    [indicatorId],
  );

/** An indicator over all these rows: a new figure costs its own locality's path and one addition. */
export async function wholeForecast(
  manager: EntityManager,
  indicator: Indicator,
  today: string,
  heads: readonly Head[],
): Promise<IndicatorForecast> {
  const kept = pathsOf(indicator, today);
  const stale = heads
    .filter(({ id, version }) => kept.byRow.get(id)?.version !== version)
    .map(({ id }) => id);
  if (stale.length > 0) {
    const campaigns = await campaignsOf(manager, [indicator], today);
    const campaign = campaigns.get(indicator.id);
    for (const row of await plainRows(manager, ProgressTable, 'id = ANY($1)', [stale])) {
      const path = pathOf(countedLocality(indicator, row, today, campaign));
      kept.byRow.set(row.id, { version: row.version, path });
    }
  }
  const paths = heads.flatMap(({ id }) => kept.byRow.get(id)?.path ?? []);
  return { indicatorId: indicator.id, ...sumPaths(paths, { asOf: today, dueOn: indicator.dueOn }) };
}

/** Those of another day, or towards another due day, are let go. */
function pathsOf({ id, dueOn }: Indicator, today: string): KeptPaths {
  const kept = keptPaths.get(id);
  if (kept?.today === today && kept.dueOn === dueOn) return kept;
  const fresh = { today, dueOn, byRow: new Map<string, KeptPath>() };
  keptPaths.set(id, fresh);
  return fresh;
}
