import { type ReactNode, useId } from 'react';
import classes from './page.module.css';

/** One matter of a page, with its heading. */
export const Section = (props: { title: string; aside?: ReactNode; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <h2 id={id} className={classes.sectionTitle}>
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
};
