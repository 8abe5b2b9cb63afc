import type { Cadence } from '../../../graphql/generated/schema.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { useUnit } from '../../../live/index.ts';
import { useTexts } from '../tasks-texts.ts';
import { periodAt } from './periods.ts';
import classes from './report-sheet.module.css';

/** For which period the report is. */
export const PeriodLine = ({ cadence }: { cadence: Cadence }) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const period = periodAt(cadence, today);
  if (!period) return null;
  const from = formatDayShort(period.start, today);
  const words =
    period.start === period.end
      ? t('report.periodDay', { day: from })
      : t('report.period', { from, to: formatDayShort(period.end, today) });
  return <p className={classes.words}>{words}</p>;
};
