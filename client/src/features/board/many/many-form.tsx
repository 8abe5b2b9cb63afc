import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ManyOutcomeFragment } from '../../../graphql/generated/operations.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { addDays } from '../../../lib/days.ts';
import { lineDownRefusal } from '../../../live/index.ts';
import { DayField, errorOf, PersonalDataQuestion, Problem, Sheet } from '../../../ui/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { AgencyField } from './agency-field.tsx';
import classes from './many.module.css';
import { ManyOutcome } from './many-outcome.tsx';
import { type ManyStep, manyAsked } from './many-steps.ts';
import { type ManySaid, useMany } from './use-many.ts';

interface Props {
  readonly step: ManyStep;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const fields = ['reason', 'date', 'agencyId'] as const;

const useTakeMany = ({ step, ids, onClose }: Props) => {
  const { selected } = useBoard().signals;
  const takeMany = useMany();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<ManyOutcomeFragment | null>(null);
  const send = async (said: ManySaid): Promise<void> => {
    setSending(true);
    const answer = await takeMany(step, ids, said);
    setSending(false);
    if (answer.kind === 'refused') return setRefusal(answer.refusal);
    if (answer.kind !== 'done') return setRefusal(lineDownRefusal());
    for (const { id } of answer.data.done) selected.remove(id);
    if (answer.data.refused.length === 0) onClose();
    else setOutcome(answer.data);
  };
  return { send, refusal, isSending, outcome };
};

/** One step on many assignments: what it needs, then what became of each. */
export const ManyForm = ({ step, ids, onClose }: Props) => {
  const t = useTexts();
  const { today } = useBoard();
  const [said, setSaid] = useState<ManySaid>({});
  // The choice shrinks as its items are done: the form keeps what it was opened for.
  const [chosen] = useState(ids);
  const { send, refusal, isSending, outcome } = useTakeMany({ step, ids: chosen, onClose });
  const asked = manyAsked[step];
  const hasReason = asked.includes('reason');
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(said);
  };

  return (
    <Sheet title={t(`many.titles.${step}`, { count: chosen.length })} onClose={onClose}>
      {outcome ? (
        <ManyOutcome outcome={outcome} onClose={onClose} />
      ) : (
        <form className={classes.form} onSubmit={submit}>
          <p className={classes.advice}>{t(`many.advice.${step}`)}</p>
          {asked.includes('agency') && (
            <AgencyField
              value={said.agencyId ?? ''}
              error={errorOf(refusal, 'agencyId')}
              onChoose={(agencyId) => setSaid({ ...said, agencyId })}
            />
          )}
          {asked.includes('date') && (
            <DayField
              label={t('many.date')}
              value={said.date ?? ''}
              min={addDays(today, 1)}
              quick={{ from: today, today }}
              onChange={(date) => setSaid({ ...said, date })}
              error={errorOf(refusal, 'date')}
            />
          )}
          {(hasReason || asked.includes('message')) && (
            <Textarea
              label={t(hasReason ? 'many.reason' : 'many.message')}
              value={said.reason ?? ''}
              required={hasReason}
              rows={3}
              maxLength={500}
              error={isSuspected ? null : errorOf(refusal, 'reason')}
              onChange={(event) => setSaid({ ...said, reason: event.currentTarget.value })}
            />
          )}
          {isSuspected ? (
            <PersonalDataQuestion
              message={refusal.message}
              onConfirm={() => void send({ ...said, confirmNoPersonalData: true })}
            />
          ) : (
            <Problem refusal={refusal} fields={fields} />
          )}
          <Button type="submit" size="lg" loading={isSending}>
            {t(`many.${step}`)}
          </Button>
        </form>
      )}
    </Sheet>
  );
};
