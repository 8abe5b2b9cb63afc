import { useMemo } from 'react';
import { useSelect } from '../../live/index.ts';
import { marked } from './marked-text.ts';
import classes from './plans.module.css';
import type { PlanText } from './use-plan-text.ts';

/** The document with the sentences marked that tasks point to. */
export const PlanTextView = ({ text, planId }: { text: PlanText; planId: string }) => {
  const quotes = useSelect((tables) =>
    JSON.stringify(
      [...tables.tasks.values()].flatMap((task) =>
        task.planId === planId && typeof task.quoteStart === 'number' && typeof task.quoteEnd === 'number'
          ? [[task.quoteStart, task.quoteEnd]]
          : [],
      ),
    ),
  );
  const pieces = useMemo(
    () => marked(text.text, JSON.parse(quotes) as [number, number][]),
    [text.text, quotes],
  );
  return (
    <pre
      className={classes.text}
      data-plan-text
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      {pieces.map((piece) =>
        piece.isMarked ? (
          <mark key={piece.start} data-start={piece.start}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start} data-start={piece.start}>
            {piece.text}
          </span>
        ),
      )}
    </pre>
  );
};
