import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SaveCutOffDocument } from '../../../graphql/generated/operations.ts';
import { useWrite } from '../../../live/index.ts';
import { errorOf, Problem, Said } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './days-view.module.css';

interface Props {
  readonly planId: string;
  readonly cutOff: string | null;
}

/** By which hour a day is to be reported. */
export const CutOffForm = ({ planId, cutOff }: Props) => {
  const t = useTexts();
  const [hour, setHour] = useState(cutOff ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const { send, isSending, refusal } = useWrite(SaveCutOffDocument);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await send({ planId, cutOff: hour });
    if (outcome.kind === 'done') setSaid(t('cutOff.saved'));
  };
  return (
    <form className={classes.cutOff} onSubmit={(event) => void save(event)}>
      <TextInput
        label={t('cutOff.label')}
        value={hour}
        maxLength={5}
        placeholder="17:00"
        error={errorOf(refusal, 'cutOff')}
        onChange={(event) => setHour(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isSending} disabled={hour === cutOff || hour === ''}>
        {t('cutOff.save')}
      </Button>
      <Problem refusal={refusal} fields={['cutOff']} />
      <Said words={said} onGone={() => setSaid(null)} />
    </form>
  );
};
