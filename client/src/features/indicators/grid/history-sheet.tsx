import { IconLock } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import type { Correction } from '../report/use-figure-grid.ts';
import classes from './history-sheet.module.css';

interface Props {
  readonly name: string;
  readonly day: string;
  readonly corrections: readonly Correction[];
  readonly onClose: () => void;
}

/** A correction early in a campaign moves the running total of every locked day after it. */
const mostNamed = 5;

/** What a figure was before each correction, who changed it and why. */
export const HistorySheet = ({ name, day, corrections, onClose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const members = useTable('members');
  const today = unit?.today ?? '';
  const lockedWords = (days: readonly string[]): string => {
    const named = days.slice(0, mostNamed).map((one) => formatDayShort(one, today));
    const more = days.length - named.length;
    return more > 0 ? t('grid.andMoreDays', { days: named.join(', '), count: more }) : named.join(', ');
  };
  const said = (value: number | null, entry: Correction['entryFrom']): string => {
    if (value === null) return t('grid.takenBack');
    const number = formatNumber(value, language);
    return entry === 'CUMULATIVE' ? t('grid.asTotal', { number }) : number;
  };
  return (
    <Sheet title={`${name} · ${formatDayShort(day, today)}`} onClose={onClose}>
      <ol className={classes.list}>
        {corrections.map((one) => (
          <li key={`${one.day} ${one.at}`} className={classes.one}>
            <span className={classes.change}>
              {said(one.from, one.entryFrom)} → {said(one.to, one.entryTo)}
            </span>
            {one.day !== day && <span>{t('grid.byDay', { day: formatDayShort(one.day, today) })}</span>}
            <q className={classes.reason}>{one.reason}</q>
            {one.lockedDays.length > 0 && (
              <span className={classes.locked}>
                <IconLock size={16} aria-hidden />{' '}
                {t('grid.movedLocked', { days: lockedWords(one.lockedDays) })}
              </span>
            )}
            <span className={classes.who}>
              {members.get(one.by)?.fullName ?? ''} ·{' '}
              {formatInstant(one.at, new Date(), unit?.zone ?? 'UTC', language)}
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
};
