import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type BlockerRecord, useRecord } from '../../../live/index.ts';
import { Conflict, errorOf, PersonalDataQuestion, Problem, Sheet } from '../../../ui/index.ts';
import { StateTag } from '../blocker-facts.tsx';
import { useTexts } from '../blockers-texts.ts';
import classes from '../raise/raise-sheet.module.css';
import { nextStepName, stepName } from '../route.ts';
import { MergeField } from './merge-field.tsx';
import { isIncomplete, type PlainStep, type StepDraft, wordsFor } from './step-form.ts';
import { useTakeStep } from './use-take-step.ts';

interface Props {
  readonly blockerId: string;
  readonly step: PlainStep;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const noted = ['askBack', 'guide', 'escalate', 'resolve', 'withdraw', 'merge'] as const;
const isNoted = (step: PlainStep): step is (typeof noted)[number] => noted.some((one) => one === step);

/** One step on a blocker, with the words it asks for. */
export const BlockerStepSheet = ({ blockerId, step, onClose, onDone }: Props) => {
  const t = useTexts();
  const blocker = useRecord('blockers', blockerId);
  const [seenVersion] = useState(blocker?.version ?? 0);
  const [draft, setDraft] = useState<StepDraft>({ text: '', step: '', intoId: '' });
  const [isTried, setTried] = useState(false);
  const { take, isSending, refusal } = useTakeStep(step, blockerId);
  if (!blocker) return null;

  const send = async (how: { baseVersion?: number; isConfirmed?: boolean } = {}): Promise<void> => {
    setTried(true);
    if (isIncomplete(step, draft)) return;
    const baseVersion = how.baseVersion ?? seenVersion;
    if (await take(draft, { baseVersion, isConfirmed: how.isConfirmed ?? false })) onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };

  const to = nextStepName(blocker) ?? '';
  const words = wordsFor[step];
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const isStale = refusal?.code === 'STALE_VERSION';
  const isMissing = isTried && words === 'required' && draft.text.trim() === '';
  return (
    <Sheet title={t(`step.${step}`, { to })} onClose={onClose}>
      <p className={classes.task}>{blocker.text}</p>
      <form className={classes.form} onSubmit={submit} noValidate>
        {isNoted(step) && <p className={classes.goesTo}>{t(`note.${step}`, { to })}</p>}
        {step === 'merge' && (
          <MergeField
            blocker={blocker}
            value={draft.intoId}
            onChange={(intoId) => setDraft({ ...draft, intoId })}
            error={isTried && draft.intoId === '' ? t('field.intoMissing') : errorOf(refusal, 'intoId')}
          />
        )}
        {step === 'reopen' && (
          <ReopenAt
            blocker={blocker}
            value={draft.step}
            onChange={(next) => setDraft({ ...draft, step: next })}
            error={errorOf(refusal, 'step')}
          />
        )}
        {step !== 'merge' && (
          <Textarea
            label={t(`field.${step}`)}
            value={draft.text}
            rows={4}
            maxLength={5000}
            onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
            error={isMissing ? t('field.missing') : isSuspected ? null : errorOf(refusal, 'text')}
          />
        )}
        {isSuspected && (
          <PersonalDataQuestion
            message={refusal.message}
            onConfirm={() => void send({ isConfirmed: true })}
          />
        )}
        {isStale ? (
          <Conflict
            now={
              <>
                <StateTag state={blocker.state} /> {stepName(blocker)}
              </>
            }
            yours={`${t(`step.${step}`, { to })}${draft.text ? `: ${draft.text}` : ''}`}
            isSending={isSending}
            onSendAnyway={() => void send({ baseVersion: blocker.version })}
          />
        ) : (
          <>
            {!isSuspected && <Problem refusal={refusal} fields={['text', 'step', 'intoId']} />}
            <Button type="submit" size="lg" fullWidth loading={isSending}>
              {t(`step.${step}`, { to })}
            </Button>
          </>
        )}
      </form>
    </Sheet>
  );
};

interface FieldProps {
  readonly blocker: BlockerRecord;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
}

/** The step to which a reopened blocker goes; not below where it was raised to. */
const ReopenAt = ({ blocker, value, onChange, error }: FieldProps) => {
  const t = useTexts();
  const lowest = blocker.path[0]?.toStep ?? 0;
  const steps = blocker.route
    .map((step, index) => ({ value: String(index), label: step.name }))
    .slice(lowest);
  return (
    <NativeSelect
      size="md"
      label={t('field.step')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: t('field.stepSame') }, ...steps]}
    />
  );
};
