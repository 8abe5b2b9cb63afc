import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { SetTargetsDocument } from '../../../graphql/generated/operations.ts';
import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type IndicatorRecord, useTable, useWrite } from '../../../live/index.ts';
import { DayField, errorOf, Problem } from '../../../ui/index.ts';
import { readCount } from '../cells/read-count.ts';
import { cellsOf } from '../grid/pasted.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './setup-view.module.css';
import { SumLine } from './sum-line.tsx';
import { TargetChanges } from './target-changes.tsx';
import {
  badTargets,
  changedTargets,
  checkTargets,
  needsReason,
  pastedColumn,
  type TargetDraft,
  textOf,
} from './target-draft.ts';
import { TargetField } from './target-field.tsx';
import { targetRows } from './target-rows.ts';

interface Props {
  readonly indicator: IndicatorRecord;
  readonly planId: string;
  /** Before a plan is issued its targets change without a reason. */
  readonly isIssued: boolean;
  readonly today: Day;
  readonly onSaid: (words: string) => void;
}

/** An indicator's target by locality, with the sum held against the document's total. */
export const TargetsPanel = ({ indicator, planId, isIssued, today, onSaid }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const localities = useTable('localities');
  const progress = useTable('progress');
  const [draft, setDraft] = useState<TargetDraft>({});
  const [totalText, setTotal] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [effectiveOn, setEffectiveOn] = useState(today);
  const [isTried, setTried] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  const { send, isSending, refusal, clear } = useWrite(SetTargetsDocument);
  const rows = useMemo(
    () => targetRows(indicator.id, localities, progress.values()),
    [indicator.id, localities, progress],
  );
  const totalRead = readCount(
    totalText ?? (indicator.targetTotal === null ? '' : String(indicator.targetTotal)),
  );
  const total = totalRead.kind === 'count' ? totalRead.value : null;
  const changes = changedTargets(rows, draft);
  const bad = new Set(badTargets(rows, draft));
  const isTotalMoved = indicator.targetTotal !== null && total !== indicator.targetTotal;
  const isReasonNeeded = isIssued && (isTotalMoved || needsReason(rows, changes));
  const isChanged = changes.length > 0 || total !== indicator.targetTotal || bad.size > 0;
  const paste = (text: string, from: number): void => {
    const column = pastedColumn(cellsOf(text), rows, from);
    setDraft((before) => ({ ...before, ...column.draft }));
    const words = t('paste.done', { count: Object.keys(column.draft).length });
    setPasted(column.beyond > 0 ? `${words} · ${t('paste.beyond', { count: column.beyond })}` : words);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (bad.size > 0 || totalRead.kind === 'bad' || (isReasonNeeded && reason.trim() === '')) return;
    const outcome = await send({
      indicatorId: indicator.id,
      baseVersion: indicator.version,
      targets: [...changes],
      ...(total === indicator.targetTotal ? {} : { targetTotal: total }),
      ...(isReasonNeeded ? { reason: reason.trim(), effectiveOn } : {}),
    });
    if (outcome.kind !== 'done') return;
    setDraft({});
    setTotal(null);
    setReason('');
    setTried(false);
    setPasted(null);
    onSaid(t('targets.saved'));
  };
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('targets.title', { name: indicator.name })}</h2>
      <TextInput
        className={classes.total}
        label={t('setup.targetTotal')}
        inputMode="numeric"
        maxLength={15}
        value={
          totalText ?? (indicator.targetTotal === null ? '' : formatNumber(indicator.targetTotal, language))
        }
        error={totalRead.kind === 'bad' ? t(`bad.${totalRead.why}`) : errorOf(refusal, 'targetTotal')}
        onChange={(event) => setTotal(event.currentTarget.value)}
      />
      <p className={classes.words}>{t('targets.pasteHint')}</p>
      <ul className={classes.targets}>
        {rows.map((row, index) => (
          <TargetField
            key={row.localityId}
            row={row}
            text={textOf(row, draft)}
            isChanged={changes.some(({ localityId }) => localityId === row.localityId)}
            isBad={bad.has(row.localityId)}
            onText={(text) => {
              clear();
              setDraft((before) => ({ ...before, [row.localityId]: text }));
            }}
            onColumn={(text) => paste(text, index)}
          />
        ))}
      </ul>
      <p role="status" className={classes.words}>
        {pasted}
      </p>
      <SumLine check={checkTargets(rows, draft, total)} total={total} />
      {bad.size > 0 && (
        <p role="alert" className={classes.wrong}>
          {t('targets.bad', { count: bad.size })}
        </p>
      )}
      {isReasonNeeded && (
        <div className={classes.pair}>
          <TextInput
            label={t('targets.reason')}
            value={reason}
            maxLength={500}
            error={isTried && reason.trim() === '' ? t('reason.missing') : errorOf(refusal, 'reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <DayField
            label={t('targets.effectiveOn')}
            value={effectiveOn}
            error={errorOf(refusal, 'effectiveOn')}
            onChange={setEffectiveOn}
          />
        </div>
      )}
      <Problem refusal={refusal} fields={['reason', 'effectiveOn', 'targetTotal']} />
      <div className={classes.buttons}>
        <Button loading={isSending} disabled={!isChanged} onClick={() => void save()}>
          {t('targets.save')}
        </Button>
        {isChanged && (
          <Button
            variant="default"
            onClick={() => {
              setDraft({});
              setTotal(null);
              clear();
            }}
          >
            {t('grid.discard')}
          </Button>
        )}
      </div>
      <TargetChanges planId={planId} indicatorId={indicator.id} version={indicator.version} />
    </section>
  );
};
