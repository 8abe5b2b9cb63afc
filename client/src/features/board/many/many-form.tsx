import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ManyOutcomeFragment } from '../../../graphql/generated/operations.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { addDays } from '../../../lib/days.ts';
import { lineDownRefusal } from '../../../live/index.ts';
import { errorOf, Problem } from '../../../ui/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { Field } from '../moves/field.tsx';
import classes from '../moves/moves.module.css';
import { AgencyField } from './agency-field.tsx';
import { ManyOutcome } from './many-outcome.tsx';
import { type ManyStep, manyAsked } from './many-steps.ts';
import { type ManySaid, useMany } from './use-many.ts';

interface Props {
  readonly step: ManyStep;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const fields = ['reason', 'date', 'agencyId'] as const;

/** One step on many assignments: what it needs, then what became of each. */
export const ManyForm = ({ step, ids, onClose }: Props) => {
  const t = useTexts();
  const { signals, today } = useBoard();
  const takeMany = useMany();
  const [said, setSaid] = useState<ManySaid>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<ManyOutcomeFragment | null>(null);
  // The choice shrinks as its items are done: the title keeps the number that was asked for.
  const [chosen] = useState(ids);
  const asked = manyAsked[step];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    const answer = await takeMany(step, chosen, said);
    setSending(false);
    if (answer.kind === 'done') {
      for (const { id } of answer.data.done) signals.selected.remove(id);
      if (answer.data.refused.length === 0) onClose();
      else setOutcome(answer.data);
    } else setRefusal(answer.kind === 'refused' ? answer.refusal : lineDownRefusal());
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`many.titles.${step}`, { count: chosen.length })}
      centered
      closeButtonProps={{ 'aria-label': t('many.close') }}
    >
      {outcome ? (
        <ManyOutcome outcome={outcome} onClose={onClose} />
      ) : (
        <form className={classes.form} onSubmit={submit}>
          <p className={classes.duty}>{t(`many.advice.${step}`)}</p>
          {asked.includes('agency') && (
            <AgencyField
              value={said.agencyId ?? ''}
              error={errorOf(refusal, 'agencyId')}
              onChoose={(agencyId) => setSaid({ ...said, agencyId })}
            />
          )}
          {asked.includes('date') && (
            <Field
              kind="date"
              label={t('many.date')}
              value={said.date ?? ''}
              least={addDays(today, 1)}
              error={errorOf(refusal, 'date')}
              isFirst
              onType={(date) => setSaid({ ...said, date })}
            />
          )}
          {(asked.includes('reason') || asked.includes('message')) && (
            <Field
              kind="text"
              label={t(asked.includes('reason') ? 'many.reason' : 'many.message')}
              value={said.reason ?? ''}
              error={errorOf(refusal, 'reason')}
              isOptional={!asked.includes('reason')}
              onType={(reason) => setSaid({ ...said, reason })}
            />
          )}
          <Problem refusal={refusal} fields={fields} />
          {refusal?.code === 'PERSONAL_DATA_SUSPECTED' && (
            <label className={classes.check}>
              <input
                type="checkbox"
                onChange={(event) =>
                  setSaid({ ...said, confirmNoPersonalData: event.currentTarget.checked || undefined })
                }
              />
              {t('form.notPersonal')}
            </label>
          )}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={isSending}>
              {t(`many.${step}`)}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
};
