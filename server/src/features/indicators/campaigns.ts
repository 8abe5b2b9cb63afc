import type { EntityManager } from 'typeorm';
import { plainRows } from '../../platform/database/index.ts';
import { type Campaign, learnCampaign } from './domain/forecast/index.ts';
import { countedLocality } from './domain/forecast-for.ts';
import type { Indicator } from './domain/indicator.ts';
import type { LocalityProgress } from './domain/progress.ts';
import { ProgressTable } from './indicator.table.ts';
import { Kept } from './kept.ts';

/** What the localities of each indicator have in common, by its id. */
export type Campaigns = ReadonlyMap<string, Campaign>;
type Dated = Pick<Indicator, 'id' | 'startsOn' | 'dueOn'>;

interface Learned {
  readonly day: string;
  readonly campaign: Campaign;
}

const learned = new Kept<Learned>(2000);

/**
 * Learned once a day from all rows of an indicator, by whoever needs it first: a new figure among a thousand changes next to
 * nothing, and reading them all at every figure would cost more than all the rest of its way.
 * @param rows all rows of these indicators, where they are at hand
 */
export async function campaignsOf(
  manager: EntityManager,
  indicators: readonly Dated[],
  today: string,
  rows?: readonly LocalityProgress[],
): Promise<Campaigns> {
  const missing = indicators.filter(({ id }) => learned.get(id)?.day !== today);
  if (missing.length > 0) learn(missing, rows ?? (await findRows(manager, missing)), today);
  return new Map(
    indicators.flatMap(({ id }) => {
      const campaign = learned.get(id)?.campaign;
      return campaign ? [[id, campaign] as const] : [];
    }),
  );
}

const findRows = (manager: EntityManager, indicators: readonly Dated[]): Promise<LocalityProgress[]> =>
  plainRows(manager, ProgressTable, 'indicator_id = ANY($1)', [indicators.map(({ id }) => id)]);

function learn(indicators: readonly Dated[], rows: readonly LocalityProgress[], today: string): void {
  const byIndicator = Map.groupBy(rows, (row) => row.indicatorId);
  for (const indicator of indicators) {
    const counted = (byIndicator.get(indicator.id) ?? []).map((row) =>
      countedLocality(indicator, row, today),
    );
    learned.set(indicator.id, { day: today, campaign: learnCampaign(counted) });
  }
}
