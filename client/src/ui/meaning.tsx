import type { ReactNode } from 'react';
import classes from './meaning.module.css';

/** red: overdue or blocked. amber: due soon or waiting. green: done on time. grey: not begun. violet: needs the chair. */
export type Meaning = 'red' | 'amber' | 'green' | 'grey' | 'violet' | 'accent';

/** A word in the colour of its meaning; never colour alone. */
export const MeaningTag = (props: { meaning: Meaning; icon?: ReactNode; children: ReactNode }) => (
  <span className={classes.tag} data-meaning={props.meaning}>
    {props.icon && (
      <span className={classes.icon} aria-hidden>
        {props.icon}
      </span>
    )}
    {props.children}
  </span>
);
