import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import type { WriteOutcome } from '../../../live/index.ts';
import { useUnit } from '../../../live/index.ts';
import { DayField, errorOf, Problem, Sheet } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';

interface Props {
  readonly name: string;
  readonly note: string;
  /** What should be put in order first. */
  readonly warnings: readonly string[];
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
  readonly onEnd: (endedOn: string) => Promise<WriteOutcome<unknown>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An agency or a locality ends on a day. */
export const EndSheet = (props: Props) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const [day, setDay] = useState(today);
  const [isTried, setTried] = useState(false);
  const end = async (): Promise<void> => {
    setTried(true);
    if (!day) return;
    const outcome = await props.onEnd(day);
    if (outcome.kind === 'done') props.onDone();
  };
  return (
    <Sheet title={t('end.title', { name: props.name })} onClose={props.onClose}>
      <p className={classes.words}>{props.note}</p>
      {props.warnings.length > 0 && (
        <ul className={classes.warnings}>
          {props.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <DayField
        label={t('end.day')}
        value={day}
        onChange={setDay}
        error={isTried && !day ? t('end.missing') : errorOf(props.refusal, 'endedOn')}
      />
      <Problem refusal={props.refusal} fields={['endedOn']} />
      <div className={classes.formActions}>
        <Button color="red.9" loading={props.isSending} onClick={() => void end()}>
          {t('end.go')}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Sheet>
  );
};
