import { useEffect, useState } from 'react';
import { TargetChangesDocument, type TargetChangesQuery } from '../../../graphql/generated/operations.ts';
import { ask } from '../../../graphql/index.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDay } from '../../../lib/days.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './setup-view.module.css';

type Change = TargetChangesQuery['targetChanges'][number];

interface Props {
  readonly planId: string;
  readonly indicatorId: string;
  /** Targets change with the indicator's version: then the history is asked for anew. */
  readonly version: number;
}

/** How an indicator's targets came to be what they are. */
export const TargetChanges = ({ planId, indicatorId, version }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const localities = useTable('localities');
  const members = useTable('members');
  const [changes, setChanges] = useState<readonly Change[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to ask again
  useEffect(() => {
    const stop = new AbortController();
    ask(TargetChangesDocument, { planId }, { signal: stop.signal }).then(
      ({ targetChanges }) => setChanges(targetChanges),
      // Without an answer the history is not shown; the targets above are live.
      () => undefined,
    );
    return () => stop.abort();
  }, [planId, version]);
  const own = changes.filter((one) => one.indicatorId === indicatorId);
  if (own.length === 0) return null;
  const said = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  return (
    <details className={classes.history}>
      <summary>{t('targets.history', { count: own.length })}</summary>
      <ol className={classes.changes}>
        {own.map((one) => (
          <li key={`${one.localityId} ${one.at}`}>
            <strong>
              {localities.get(one.localityId)?.name}: {said(one.from)} → {said(one.to)}
            </strong>{' '}
            {t('targets.from', { day: formatDay(one.effectiveOn) })}. {one.reason}{' '}
            <span className={classes.who}>
              {members.get(one.by)?.fullName} ·{' '}
              {formatInstant(one.at, new Date(), unit?.zone ?? 'UTC', language)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
};
