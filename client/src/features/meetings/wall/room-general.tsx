import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { countFourWays } from '../../../lib/timeliness.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './wall.module.css';

const parts = ['doneOnTime', 'doneLate', 'openWithin', 'openOverdue'] as const;

/** Before the first agency and between two: where all stand. */
export const RoomGeneral = () => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const count = countFourWays(useTable('assignments').values(), today);
  return (
    <ul className={classes.four}>
      {parts.map((part) => (
        <li key={part} data-part={part}>
          <strong>{formatNumber(count[part], language)}</strong> {t(`count.${part}`)}
        </li>
      ))}
    </ul>
  );
};
