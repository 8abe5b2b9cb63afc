import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import { addDays } from '../../../lib/days.ts';
import type { AllowedStep } from '../../../lib/steps.ts';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import { errorOf, Problem } from '../../../ui/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { Field } from './field.tsx';
import classes from './moves.module.css';
import type { Said } from './said.ts';
import { type Asked, whatIsAsked } from './what-is-asked.ts';

interface Props {
  readonly assignment: AssignmentRecord;
  readonly wanted: AllowedStep;
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
  readonly onSend: (said: Said) => void;
  readonly onClose: () => void;
}

const titleOf = (step: AllowedStep['step']) => {
  switch (step) {
    case 'reportDone':
    case 'return':
    case 'overturn':
    case 'refuse':
    case 'postpone':
    case 'withdraw':
      return `form.${step}` as const;
    default:
      return `moves.steps.${step}` as const;
  }
};

/** The few words that a step needs: a result, a reason, a day. What was typed stays when the server says no. */
export const StepForm = ({ assignment, wanted, refusal, isSending, onSend, onClose }: Props) => {
  const t = useTexts();
  const { today } = useBoard();
  const task = useRecord('tasks', assignment.taskId);
  const [typed, setTyped] = useState<Partial<Record<Asked, string>>>({});
  const [isNotPersonal, setNotPersonal] = useState(false);
  const asked = whatIsAsked[wanted.step];
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend({ ...typed, ...(isNotPersonal ? { confirmNoPersonalData: true } : {}) });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(titleOf(wanted.step))}
      centered
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <form className={classes.form} onSubmit={submit}>
        {task && <p className={classes.duty}>{task.text}</p>}
        {asked.map((name, index) => (
          <Field
            key={name}
            kind={name === 'date' ? 'date' : 'text'}
            label={t(`form.${name}`)}
            hint={name === 'date' ? undefined : t(`form.${name}Hint`)}
            value={typed[name] ?? ''}
            least={addDays(today, 1)}
            error={errorOf(refusal, name)}
            isFirst={index === 0}
            onType={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
        <Problem refusal={refusal} fields={asked} />
        {isSuspected && (
          <label className={classes.check}>
            <input
              type="checkbox"
              checked={isNotPersonal}
              onChange={(event) => setNotPersonal(event.currentTarget.checked)}
            />
            {t('form.notPersonal')}
          </label>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('form.send')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
