import { Button } from '@mantine/core';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { cellKey, type Drafts } from '../cells/drafts.ts';
import { readCount } from '../cells/read-count.ts';
import { totalBefore } from '../cells/reckon.ts';
import { useTexts } from '../indicators-texts.ts';
import type { CellFault } from './cell-faults.ts';
import classes from './implausible-sheet.module.css';

interface Props {
  readonly localityId: string;
  readonly cells: readonly CellFault[];
  readonly drafts: Drafts;
  readonly isSending: boolean;
  readonly onConfirm: () => void;
  /** Back to the cell, to look again. */
  readonly onBack: (cell: CellFault) => void;
}

/** Figures that look mistaken, each beside what stood before it; nothing is changed silently. */
export const ImplausibleSheet = (props: Props) => {
  const { localityId, cells, drafts, isSending, onConfirm, onBack } = props;
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const indicators = useTable('indicators');
  const progress = useTable('progress');
  const [first] = cells;
  if (!first) return null;
  return (
    <Sheet title={t('ask.title', { count: cells.length })} onClose={() => onBack(first)}>
      <ul className={classes.cells}>
        {cells.map((cell) => {
          const indicator = indicators.get(cell.indicatorId);
          const own = [...progress.values()].find(
            (one) => one.localityId === localityId && one.indicatorId === cell.indicatorId,
          );
          const draft = drafts[cellKey(cell)];
          const typed = draft && readCount(draft.text);
          return (
            <li key={cellKey(cell)} className={classes.cell}>
              <strong>
                {indicator?.name} · {formatDayShort(cell.day, today)}
              </strong>
              <dl className={classes.both}>
                <div>
                  <dt>{t('ask.before')}</dt>
                  <dd>{own && indicator && formatNumber(totalBefore(own, indicator, cell.day), language)}</dd>
                </div>
                <div>
                  <dt>{t(draft?.entry === 'CUMULATIVE' ? 'ask.typedTotal' : 'ask.typedDay')}</dt>
                  <dd className={classes.typed}>
                    {typed?.kind === 'count' ? formatNumber(typed.value, language) : '–'}
                  </dd>
                </div>
              </dl>
              <p className={classes.why}>{cell.message}</p>
              <Button variant="default" onClick={() => onBack(cell)}>
                {t('ask.back')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button loading={isSending} onClick={onConfirm}>
        {t('ask.confirm', { count: cells.length })}
      </Button>
    </Sheet>
  );
};
