import type { ReactNode } from 'react';
import type { Meaning } from '../meaning.tsx';
import classes from './wall-rows.module.css';

export const WallRows = ({ children }: { children: ReactNode }) => (
  <ul className={classes.rows}>{children}</ul>
);

interface CardProps {
  readonly meaning: Meaning;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One matter among several. */
export const WallCard = ({ meaning, className, children }: CardProps) => (
  <li className={`${classes.card} ${className ?? ''}`} data-meaning={meaning}>
    {children}
  </li>
);

export const WallSentence = ({ children }: { children: ReactNode }) => (
  <span className={classes.sentence}>{children}</span>
);

interface RowProps {
  readonly meaning: Meaning;
  readonly sentence: string | undefined;
  /** Absent: all rows are of one agency. */
  readonly who?: string | undefined;
  readonly when: string | undefined;
}

/** What, who, by when. */
export const WallRow = ({ meaning, sentence, who, when }: RowProps) => (
  <WallCard meaning={meaning} className={classes.row}>
    <WallSentence>{sentence}</WallSentence>
    {who !== undefined && <span className={classes.who}>{who}</span>}
    <strong className={classes.when}>{when}</strong>
  </WallCard>
);
