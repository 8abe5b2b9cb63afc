import type { Verdict } from './use-verdict.ts';
import classes from './verdict-words.module.css';

/** The answer in the colour of its meaning; in the letters of where it stands. */
export const VerdictWords = ({
  verdict,
  className,
}: {
  verdict: Verdict;
  className?: string | undefined;
}) => (
  <p className={`${classes.verdict} ${className ?? ''}`} data-meaning={verdict.meaning} aria-live="polite">
    {verdict.words}
  </p>
);
