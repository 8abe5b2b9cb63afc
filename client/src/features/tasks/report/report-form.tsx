import { Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Cadence } from '../../../graphql/generated/schema.ts';
import type { AssignmentRecord } from '../../../live/index.ts';
import { Choices, Conflict, errorOf, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import { EvidenceField } from '../evidence/evidence-field.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { useTexts } from '../tasks-texts.ts';
import { ChangedState } from './changed-state.tsx';
import { PeriodLine } from './period-line.tsx';
import { ProgressSlider } from './progress-slider.tsx';
import { type Draft, emptyDraft, isNoteMissing, kindsFor, type ReportKind } from './report.ts';
import classes from './report-sheet.module.css';
import { useSendReport } from './use-send-report.ts';

interface Props {
  readonly assignment: AssignmentRecord;
  readonly cadence: Cadence;
  readonly draft?: Draft | null;
  readonly onSent: (words: string) => void;
  readonly onBlocked: () => void;
}

const icons = {
  underWay: IconProgress,
  done: IconCircleCheck,
  checkIn: IconProgress,
  blocked: IconAlertTriangle,
};
const meanings = { underWay: 'accent', done: 'green', checkIn: 'accent', blocked: 'red' } as const;
const labels = { underWay: 'report.note', done: 'report.result', checkIn: 'report.checkInNote' } as const;
const missing = { done: 'report.resultMissing', checkIn: 'report.checkInMissing' } as const;
const sends = { underWay: 'report.send', done: 'report.sendDone', checkIn: 'report.sendCheckIn' } as const;

export const ReportForm = ({ assignment, cadence, draft: written, onSent, onBlocked }: Props) => {
  const t = useTexts();
  const [draft, setDraft] = useState<Draft>(() => written ?? emptyDraft(assignment, cadence));
  // What the person saw when the sheet was opened; a change since then is shown before it is overwritten.
  const [seenVersion] = useState(assignment.version);
  const [isTried, setTried] = useState(false);
  const [isReported, setReported] = useState(false);
  const report = useSendReport(assignment.id, cadence);
  const evidence = useEvidence();
  const { refusal } = report;

  const send = async (how: { baseVersion?: number; isConfirmed?: boolean } = {}): Promise<void> => {
    setTried(true);
    if (isNoteMissing(draft) || !evidence.isReady()) return;
    if (isReported) return sendFile();
    const baseVersion = how.baseVersion ?? seenVersion;
    const outcome = await report.send(draft, {
      baseVersion,
      confirmNoPersonalData: how.isConfirmed ?? false,
    });
    if (outcome === 'kept') onSent(t(evidence.file ? 'report.photoLater' : 'report.kept'));
    if (outcome !== 'done') return;
    setReported(evidence.file !== null);
    await sendFile();
  };

  const sendFile = async (): Promise<void> => {
    const isSent = await evidence.send({ taskId: assignment.taskId, assignmentId: assignment.id });
    if (isSent) onSent(t('report.sent'));
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };

  const choose = (kind: ReportKind | 'blocked'): void => {
    if (kind === 'blocked') onBlocked();
    else setDraft({ ...draft, kind });
  };

  const choices = [...kindsFor(cadence), 'blocked' as const].map((value) => {
    const Icon = icons[value];
    return { value, label: t(`report.${value}`), icon: <Icon size={26} />, meaning: meanings[value] };
  });
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const isStale = refusal?.code === 'STALE_VERSION';
  const noteMissing =
    isTried && draft.kind !== 'underWay' && isNoteMissing(draft) ? t(missing[draft.kind]) : null;
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Choices label={t('report.choose')} choices={choices} value={draft.kind} onChange={choose} />
      {draft.kind === 'underWay' && (
        <ProgressSlider value={draft.progress} onChange={(progress) => setDraft({ ...draft, progress })} />
      )}
      {draft.kind === 'checkIn' && <PeriodLine cadence={cadence} />}
      <TextInput
        label={t(labels[draft.kind])}
        placeholder={draft.kind === 'done' ? t('report.resultExample') : undefined}
        value={draft.note}
        maxLength={500}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        error={noteMissing ?? (isSuspected ? null : errorOf(refusal, 'note'))}
      />
      <EvidenceField evidence={evidence} />
      {isSuspected && (
        <PersonalDataQuestion message={refusal.message} onConfirm={() => void send({ isConfirmed: true })} />
      )}
      {isStale && (
        <Conflict
          now={<ChangedState assignment={assignment} />}
          yours={
            draft.kind === 'underWay'
              ? `${t('status.IN_PROGRESS')}, ${draft.progress} %${draft.note ? `: ${draft.note}` : ''}`
              : `${t(`report.${draft.kind}`)}: ${draft.note}`
          }
          isSending={report.isSending}
          onSendAnyway={() => void send({ baseVersion: assignment.version })}
        />
      )}
      {isReported && <p className={classes.words}>{t('report.onlyFile')}</p>}
      {!isSuspected && !isStale && <Problem refusal={refusal} fields={['note']} />}
      {!isStale && (
        <Button
          type="submit"
          size="lg"
          fullWidth
          loading={report.isSending || evidence.state === 'sending'}
          disabled={evidence.state === 'preparing'}
        >
          {t(isReported ? 'report.fileAgain' : sends[draft.kind])}
        </Button>
      )}
    </form>
  );
};
