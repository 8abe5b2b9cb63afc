import { Link } from 'react-router';
import { formatClock } from '../../../lib/instants.ts';
import { useGlow, useTable } from '../../../live/index.ts';
import { type Change, changesSince } from '../figures/changes.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { useNow } from '../use-now.ts';
import { Section } from './section.tsx';
import { type ChangeWords, useChangeWords } from './use-change-words.ts';

const shownFirst = 12;
const hourMs = 3_600_000;

const linkOf = (change: Change, planId: string): string => {
  const plan = `plan=${encodeURIComponent(planId)}`;
  if (change.kind === 'blocker') return `/blockers?${plan}&blocker=${encodeURIComponent(change.blocker.id)}`;
  return change.taskId ? `/tasks/${encodeURIComponent(change.taskId)}?${plan}` : `/blockers?${plan}`;
};

const subjectOf = (change: Change): string => {
  switch (change.kind) {
    case 'assignment':
      return change.assignment.id;
    case 'blocker':
      return change.blocker.id;
    case 'directive':
      return change.directive.id;
  }
};

interface RowProps {
  readonly change: Change;
  readonly words: ChangeWords;
  readonly href: string;
  readonly zone: string;
}

const ChangeRow = ({ change, words, href, zone }: RowProps) => {
  const glow = useGlow(subjectOf(change));
  return (
    <li className={classes.change} data-glow={glow !== null || undefined}>
      <time dateTime={change.at}>{formatClock(change.at, zone)}</time>
      <div>
        <span className={classes.who}>{words.who}</span> <span className={classes.what}>{words.what}</span>
        <Link className={classes.sentence} to={href}>
          {words.about}
        </Link>
      </div>
    </li>
  );
};

/** What changed in the last hour, newest first; it moves as things happen. */
export const RecentChanges = ({ planId, zone }: { planId: string; zone: string }) => {
  const t = useTexts();
  const now = useNow();
  const sayChange = useChangeWords();
  const assignments = useTable('assignments');
  const blockers = useTable('blockers');
  const directives = useTable('directives');
  const since = new Date(now.getTime() - hourMs).toISOString();
  const changes = changesSince(
    { assignments: assignments.values(), blockers: blockers.values(), directives: directives.values() },
    since,
  );
  const rest = changes.length - shownFirst;
  return (
    <Section title={t('changes.title')}>
      {changes.length === 0 && <p className={classes.note}>{t('changes.nothing')}</p>}
      <ul className={classes.list}>
        {changes.slice(0, shownFirst).map((change) => (
          <ChangeRow
            key={change.id}
            change={change}
            words={sayChange(change)}
            href={linkOf(change, planId)}
            zone={zone}
          />
        ))}
      </ul>
      {rest > 0 && <p className={classes.note}>{t('changes.more', { count: rest })}</p>}
    </Section>
  );
};
