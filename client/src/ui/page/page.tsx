import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './page.module.css';

export const Page = ({ children }: { children: ReactNode }) => <div className={classes.page}>{children}</div>;

interface HeadProps {
  readonly title: string;
  /** Beside the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** What the page is, and at its end where one can go from it. */
export const PageHead = ({ title, note, children }: HeadProps) => (
  <header className={classes.head}>
    <h1 className={classes.title}>{title}</h1>
    {note !== undefined && <p className={classes.note}>{note}</p>}
    {children}
  </header>
);

interface HeadLinkProps {
  readonly to: string;
  readonly icon: ReactNode;
  /** Leads to what a phone does not show. */
  readonly isForDesk?: boolean;
  readonly children: ReactNode;
}

export const HeadLink = ({ to, icon, isForDesk, children }: HeadLinkProps) => (
  <Link className={classes.headLink} data-for-desk={isForDesk || undefined} to={to}>
    <span aria-hidden className={classes.icon}>
      {icon}
    </span>
    {children}
  </Link>
);

/** Two columns, the left one wider; one after the other where there is no room. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <div className={classes.columns}>{children}</div>
);

export const Column = ({ children }: { children: ReactNode }) => (
  <div className={classes.column}>{children}</div>
);

/** Shows the rest of a list, or less of it. */
export const MoreButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className={classes.more} onClick={onClick}>
    {children}
  </button>
);
