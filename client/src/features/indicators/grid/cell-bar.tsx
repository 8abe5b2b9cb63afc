import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort, formatWeekday } from '../../../lib/days.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './cell-bar.module.css';
import type { GridCell, GridRow } from './rows.ts';

interface Props {
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly fault: string | null;
  /** How often it was corrected, or moved by a correction of another day while it was locked. */
  readonly changes: number;
  readonly onHistory: () => void;
}

/** The cell one is in, in words: who reported it and when, both of its numbers, what is wrong, what it was before. */
export const CellBar = ({ row, cell, fault, changes, onHistory }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const { figure } = cell;
  const who = useRecord('members', figure?.reportedBy);
  return (
    <div className={classes.bar}>
      <p className={classes.words}>
        <strong>
          {row.indicator.name} · {formatWeekday(cell.day, language)}{' '}
          {formatDayShort(cell.day, unit?.today ?? '')}
        </strong>
        {figure ? (
          <span>
            {t('grid.stands', {
              daily: formatNumber(figure.daily, language),
              total: formatNumber(figure.cumulative, language),
              who: who?.fullName ?? '',
              at: formatInstant(figure.reportedAt, new Date(), unit?.zone ?? 'UTC', language),
            })}
          </span>
        ) : (
          <span>{cell.shown === null || cell.draft ? t('grid.nothing') : ''}</span>
        )}
        {fault && <span className={classes.fault}>{fault}</span>}
      </p>
      {changes > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconHistory size={18} />}
          onClick={onHistory}
        >
          {t('grid.changes', { count: changes })}
        </Button>
      )}
    </div>
  );
};
