import { useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDayLong } from '../../../lib/days.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { useSelect, useTable, useUnit } from '../../../live/index.ts';
import { LoadError, Said, Skeletons } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { DayActions } from './day-actions.tsx';
import classes from './days-view.module.css';
import { NonReporterList } from './non-reporter-list.tsx';
import { useNonReporters } from './use-non-reporters.ts';

interface Props {
  readonly planId: string;
  readonly day: Day;
  readonly today: Day;
  readonly cutOff: string | null;
}

/** One day: who owes it, and what the desk does about it. */
export const DayPanel = ({ planId, day, today, cutOff }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const members = useTable('members');
  const [said, setSaid] = useState<string | null>(null);
  const { state, list, refusal, again } = useNonReporters(planId, day);
  const figureDay = useSelect(({ figureDays }) => [...figureDays.values()].find((one) => one.day === day));
  const at = (instant: string): string => formatInstant(instant, new Date(), unit?.zone ?? 'UTC', language);
  const locker = members.get(figureDay?.lockedBy ?? '')?.fullName ?? '';
  return (
    <section className={classes.panel} aria-label={formatDayLong(day, language)}>
      <h2 className={classes.title}>{formatDayLong(day, language)}</h2>
      {figureDay?.locked && figureDay.lockedAt && (
        <p className={classes.locked}>{t('days.lockedBy', { who: locker, at: at(figureDay.lockedAt) })}</p>
      )}
      {state === 'loading' && <Skeletons shape="rows" />}
      {state === 'refused' && <LoadError message={refusal?.message ?? null} />}
      {state === 'noLine' && <LoadError onRetry={again} message={null} />}
      {list && (
        <>
          <p className={classes.words}>
            {list.localities.length === 0
              ? t('days.allReported')
              : t('days.owing', { count: list.localities.length })}{' '}
            {day === today && cutOff && t(list.pastCutOff ? 'days.past' : 'days.before', { hour: cutOff })}
          </p>
          {list.reminded && <p className={classes.words}>{t('days.reminded', { at: at(list.reminded) })}</p>}
          <DayActions
            planId={planId}
            day={day}
            owing={list.localities.length}
            isLocked={figureDay?.locked ?? false}
            onDone={(words) => {
              setSaid(words);
              again();
            }}
          />
          <NonReporterList list={list} today={today} />
        </>
      )}
      <Said words={said} onGone={() => setSaid(null)} />
    </section>
  );
};
