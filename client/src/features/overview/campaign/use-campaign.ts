import { useMemo } from 'react';
import type { Day } from '../../../lib/days.ts';
import { type IndicatorRecord, type PlanRecord, useTable, useWholeFigures } from '../../../live/index.ts';
import { type Headline, headlineOf } from '../figures/headline.ts';
import { rankStandings, type Standing } from '../figures/standings.ts';
import { noTally, type Tallies, type Tally } from '../figures/tally.ts';
import { type Outlook, useOutlook } from './use-outlook.ts';
import { useTallies } from './use-tallies.ts';

/** All that is known of one indicator of a plan. */
export interface Campaign {
  readonly plan: PlanRecord;
  readonly today: Day;
  readonly indicators: readonly IndicatorRecord[];
  readonly tallies: Tallies;
  readonly indicator: IndicatorRecord;
  readonly tally: Tally;
  readonly headline: Headline;
  /** Those at risk first. */
  readonly standings: readonly Standing[];
  readonly outlook: Outlook | null;
}

const inOrder = (indicators: Iterable<IndicatorRecord>, today: Day): readonly IndicatorRecord[] =>
  [...indicators]
    .filter(({ endedOn }) => endedOn === null || endedOn > today)
    .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'vi'));

/** The campaign by one of its indicators, the first unless another is named; null: nothing is counted yet. */
export const useCampaign = (plan: PlanRecord, today: Day, indicatorId: string | null): Campaign | null => {
  const table = useTable('indicators');
  const isWhole = useWholeFigures();
  const localities = useTable('localities');
  const tallies = useTallies();
  const indicators = useMemo(() => inOrder(table.values(), today), [table, today]);
  const indicator = indicators.find(({ id }) => id === indicatorId) ?? indicators[0];
  const known = indicator && tallies.of.get(indicator.id);
  const tally = useMemo(() => known ?? noTally(indicator?.id ?? ''), [known, indicator?.id]);
  const outlook = useOutlook(indicator?.id ?? null, tally);
  const standings = useMemo(
    () =>
      indicator
        ? rankStandings(indicator, tallies.progress.values(), tallies.counted, localities, today)
        : [],
    [indicator, tallies, localities, today],
  );
  if (!indicator || !isWhole) return null;
  const headline = headlineOf(indicator, tally, today);
  return { plan, today, indicators, tallies, indicator, tally, headline, standings, outlook };
};
