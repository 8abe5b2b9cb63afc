import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

/** Nothing here, and what to do next: never a dead end. */
export const EmptyState = (props: {
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
}) => (
  <div className={classes.state}>
    {props.icon && (
      <div className={classes.icon} aria-hidden>
        {props.icon}
      </div>
    )}
    <Title order={props.isPage ? 1 : 2} className={classes.title}>
      {props.title}
    </Title>
    {props.children && <div className={classes.words}>{props.children}</div>}
    {props.action}
  </div>
);
