import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type Day, formatDayShort } from '../../../lib/days.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './period.module.css';

interface Props {
  readonly days: readonly Day[];
  readonly today: Day;
  readonly canGoBack: boolean;
  readonly onMove: (by: number) => void;
  readonly onToday: () => void;
}

/** Which days the columns are; a week at a time. */
export const Period = ({ days, today, canGoBack, onMove, onToday }: Props) => {
  const t = useTexts();
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  return (
    <div className={classes.period}>
      <ActionIcon
        variant="default"
        size="xl"
        aria-label={t('grid.earlier')}
        disabled={!canGoBack}
        onClick={() => onMove(-7)}
      >
        <IconChevronLeft size={20} />
      </ActionIcon>
      <span className={classes.words}>
        {formatDayShort(first, today)} – {formatDayShort(last, today)}
      </span>
      <ActionIcon
        variant="default"
        size="xl"
        aria-label={t('grid.later')}
        disabled={last >= today}
        onClick={() => onMove(7)}
      >
        <IconChevronRight size={20} />
      </ActionIcon>
      {last < today && (
        <Button variant="subtle" onClick={onToday}>
          {t('day.today')}
        </Button>
      )}
    </div>
  );
};
