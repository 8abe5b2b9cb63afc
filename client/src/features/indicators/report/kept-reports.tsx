import { Button } from '@mantine/core';
import type { ReportFiguresInput } from '../../../graphql/generated/schema.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type Entry, useOutbox, useUnit } from '../../../live/index.ts';
import { type CellDraft, type Drafts, withTyped } from '../cells/drafts.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './kept-reports.module.css';

/** What this client put into the outbox itself. */
const inputIn = (entry: Entry): ReportFiguresInput => entry.variables['input'] as ReportFiguresInput;

interface Props {
  readonly localityId: string;
  /** Puts what was typed back into the form. */
  readonly onTakeBack: (next: (drafts: Drafts) => Drafts) => void;
}

/** Reports that were kept without a line and refused when it came back: what was typed is not lost. */
export const KeptReports = ({ localityId, onTakeBack }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const { entries, drop } = useOutbox();
  const refused = entries.filter(
    (entry) =>
      entry.name === 'reportFigures' && entry.refusal !== null && inputIn(entry).localityId === localityId,
  );
  const takeBack = (entry: Entry): void => {
    const typed = inputIn(entry).cells.map(
      (cell): CellDraft => ({
        indicatorId: cell.indicatorId,
        day: cell.day,
        text: cell.value == null ? '' : formatNumber(cell.value, language),
        entry: cell.entry,
        baseVersion: cell.baseVersion ?? null,
      }),
    );
    onTakeBack((drafts) => typed.reduce((all, one) => withTyped(all, one, undefined), drafts));
    void drop(entry.operationId);
  };
  return refused.map((entry) => (
    <div key={entry.operationId} role="alert" className={classes.refused}>
      <p className={classes.words}>
        {t('kept.refused', {
          days: [...new Set(inputIn(entry).cells.map(({ day }) => formatDayShort(day, today)))].join(', '),
          reason: entry.refusal?.message ?? '',
        })}
      </p>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => takeBack(entry)}>
          {t('kept.takeBack')}
        </Button>
        <Button variant="subtle" onClick={() => void drop(entry.operationId)}>
          {t('kept.drop')}
        </Button>
      </div>
    </div>
  ));
};
