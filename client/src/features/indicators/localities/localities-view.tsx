import { useMemo } from 'react';
import type { Day } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { Choices, useAddressPart } from '../../../ui/index.ts';
import { Period } from '../grid/period.tsx';
import { usePeriod } from '../grid/use-period.ts';
import { IndicatorChoice } from '../indicator-choice.tsx';
import { useTexts } from '../indicators-texts.ts';
import classes from './localities-view.module.css';
import { LocalityTable } from './locality-table.tsx';
import { localityLines, lowestFirst } from './standing.ts';

export interface LocalitiesViewProps {
  readonly today: Day;
  readonly isWide: boolean;
}

/** One indicator over all localities: where each stands, and its days. */
export const LocalitiesView = ({ today, isWide }: LocalitiesViewProps) => {
  const t = useTexts();
  const indicators = useTable('indicators');
  const progress = useTable('progress');
  const localities = useTable('localities');
  const [asked, setIndicator] = useAddressPart('indicator');
  const [sorted, setSorted] = useAddressPart('sort');
  const all = [...indicators.values()].sort((a, b) => a.position - b.position);
  const indicator = all.find(({ id }) => id === asked) ?? all[0];
  const period = usePeriod(today, isWide ? 14 : 7, indicator?.startsOn ?? today);
  const lines = useMemo(
    () => (indicator ? localityLines(indicator.id, progress.values(), localities) : []),
    [indicator, progress, localities],
  );
  if (!indicator) return null;
  return (
    <div className={classes.view}>
      <div className={classes.tools}>
        <IndicatorChoice indicators={all} chosen={indicator} onChoose={setIndicator} />
        <Choices
          shape="pill"
          label={t('localities.order')}
          value={sorted === 'lowest' ? 'lowest' : 'name'}
          onChange={(value) => setSorted(value === 'lowest' ? value : null)}
          choices={[
            { value: 'name', label: t('localities.byName') },
            { value: 'lowest', label: t('localities.lowest') },
          ]}
        />
        <Period
          days={period.days}
          today={today}
          canGoBack={period.canGoBack}
          onMove={period.move}
          onToday={period.toToday}
        />
      </div>
      <LocalityTable
        indicator={indicator}
        all={lines}
        shown={sorted === 'lowest' ? lowestFirst(lines) : lines}
        days={period.days}
        today={today}
      />
    </div>
  );
};
