import { Button } from '@mantine/core';
import { useState } from 'react';
import { selectedRange } from './marked-text.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import type { TaskDraft } from './task-draft.ts';
import { usePlanText } from './use-plan-text.ts';

interface Props {
  readonly planId: string;
  readonly value: TaskDraft['quote'];
  readonly onChange: (quote: TaskDraft['quote']) => void;
}

/** The very sentence that lays the duty, taken from the document by selecting it. */
export const QuoteField = ({ planId, value, onChange }: Props) => {
  const t = useTexts();
  const { text } = usePlanText(planId);
  const [place, setPlace] = useState<HTMLPreElement | null>(null);
  if (!text) return null;
  const take = () => {
    const range = place && selectedRange(place);
    if (range) onChange(range);
  };
  return (
    <fieldset className={classes.section}>
      <legend>{t('task.quote')}</legend>
      {value ? (
        <blockquote className={classes.quote}>{value.text}</blockquote>
      ) : (
        <span className={classes.soft}>{t('task.noQuote')}</span>
      )}
      <pre
        ref={setPlace}
        className={classes.text}
        style={{ maxHeight: '12rem' }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        {text.text}
      </pre>
      <span className={classes.soft}>{t('task.quoteHint')}</span>
      <div className={classes.actions}>
        <Button
          size="compact-md"
          variant="default"
          onMouseDown={(event) => event.preventDefault()}
          onClick={take}
        >
          {t('task.takeQuote')}
        </Button>
        {value && (
          <Button size="compact-md" variant="subtle" onClick={() => onChange(null)}>
            {t('task.clearQuote')}
          </Button>
        )}
      </div>
    </fieldset>
  );
};
