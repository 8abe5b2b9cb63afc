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

/** What a figure was before each correction, who changed it and why. */
export const HistorySheet = ({ name, day, corrections, onClose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const members = useTable('members');
  const said = (value: number | null, entry: Correction['entryFrom']): string => {
    if (value === null) return t('grid.takenBack');
    const number = formatNumber(value, language);
    return entry === 'CUMULATIVE' ? t('grid.asTotal', { number }) : number;
  };
  return (
    <Sheet title={`${name} · ${formatDayShort(day, unit?.today ?? '')}`} onClose={onClose}>
      <ol className={classes.list}>
        {corrections.map((one) => (
          <li key={one.at} className={classes.one}>
            <span className={classes.change}>
              {said(one.from, one.entryFrom)} → {said(one.to, one.entryTo)}
            </span>
            <q className={classes.reason}>{one.reason}</q>
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
