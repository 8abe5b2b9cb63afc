import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  /** It is the whole page: its title is the page's heading. */
  readonly isPage?: boolean;
}

/** Nothing here, and what to do next: never a dead end. */
export const EmptyState = ({ title, children, icon, action, isPage = false }: Props) => (
  <div className={classes.state}>
    {icon && (
      <div className={classes.icon} aria-hidden>
        {icon}
      </div>
    )}
    <Title order={isPage ? 1 : 2} className={classes.title}>
      {title}
    </Title>
    {children && <div className={classes.words}>{children}</div>}
    {action}
  </div>
);
