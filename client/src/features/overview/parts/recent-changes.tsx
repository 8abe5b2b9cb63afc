import { useTable } from '../../../live/index.ts';
import { useNow } from '../../../ui/index.ts';
import { Section } from '../../../ui/page/index.ts';
import { changesSince } from '../figures/changes.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { ChangeRow } from './change-row.tsx';
import { useChangeWords } from './use-change-words.ts';

const shownFirst = 12;
const hourMs = 3_600_000;

/** What changed in the last hour, newest first; it moves as things happen. */
export const RecentChanges = ({ planId, zone }: { planId: string; zone: string }) => {
  const t = useTexts();
  const now = useNow();
  const sayChange = useChangeWords();
  const assignments = useTable('assignments');
  const blockers = useTable('blockers');
  const directives = useTable('directives');
  const progress = useTable('progress');
  const since = new Date(now.getTime() - hourMs).toISOString();
  const changes = changesSince(
    {
      assignments: assignments.values(),
      blockers: blockers.values(),
      directives: directives.values(),
      progress: progress.values(),
    },
    since,
  );
  const rest = changes.length - shownFirst;
  return (
    <Section title={t('changes.title')}>
      {changes.length === 0 && <p className={classes.note}>{t('changes.nothing')}</p>}
      <ul className={classes.list}>
        {changes.slice(0, shownFirst).map((change) => (
          <ChangeRow key={change.id} change={change} words={sayChange(change)} planId={planId} zone={zone} />
        ))}
      </ul>
      {rest > 0 && <p className={classes.note}>{t('changes.more', { count: rest })}</p>}
    </Section>
  );
};
