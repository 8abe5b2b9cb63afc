import { useGlow, useRecord } from '../../../live/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { useDoneWords } from '../use-done-words.ts';
import classes from './figure-table.module.css';
import type { GridRow } from './rows.ts';

interface Props {
  readonly row: GridRow;
  readonly index: number;
  readonly onTurn: (indicatorId: string) => void;
}

/** What is counted, in which way its row is read, and where the locality stands. */
export const RowHead = ({ row, index, onTurn }: Props) => {
  const t = useTexts();
  const doneWords = useDoneWords();
  const { indicator, progress, entry } = row;
  const glow = useGlow(progress.id);
  const actor = useRecord('members', glow?.actor);
  return (
    <>
      <th scope="row" id={`row-${index}`} className={classes.rowHead} aria-colindex={1}>
        <span className={classes.name}>{indicator.name}</span>
        <button
          type="button"
          className={classes.turn}
          tabIndex={-1}
          title={t('grid.turn')}
          onClick={() => onTurn(indicator.id)}
        >
          {t(entry === 'DAILY' ? 'grid.daily' : 'grid.cumulative')}
        </button>
        {row.isSum && <span className={classes.sum}>{t('grid.sum')}</span>}
      </th>
      <td className={classes.total} aria-colindex={2} data-glow={glow ? true : undefined}>
        {doneWords(progress.done, progress.target)}
        {glow && <span className={classes.glow}>{t('grid.glow', { who: actor?.fullName ?? '' })}</span>}
      </td>
    </>
  );
};
