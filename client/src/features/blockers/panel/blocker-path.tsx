import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { type BlockerRecord, useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';
import classes from './blocker-path.module.css';

/** The whole way as one vertical line, with every opinion; below it what lies ahead. */
export const BlockerPath = ({ blocker }: { blocker: BlockerRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const members = useTable('members');
  const agencies = useTable('agencies');
  const now = new Date();
  const isOpen = blocker.closedAt === null && blocker.state !== 'GUIDED' && blocker.state !== 'DIRECTED';
  const ahead = isOpen ? blocker.route.slice(blocker.step + 1) : [];
  return (
    <ol className={classes.path}>
      {blocker.path.map((move) => {
        const member = members.get(move.by ?? '');
        const agency = agencies.get(move.agencyId ?? member?.agencyId ?? '');
        const to = move.toStep === null ? '' : (blocker.route[move.toStep]?.name ?? '');
        return (
          <li key={`${move.at}-${move.kind}`} className={classes.move} data-kind={move.kind}>
            <p className={classes.did}>
              <strong>{member?.fullName ?? t('system')}</strong>
              {agency && <span className={classes.soft}> ({agency.shortName})</span>}{' '}
              {t(`move.${move.kind}`, { to })}
            </p>
            {move.text && <p className={classes.said}>{move.text}</p>}
            <time className={classes.when} dateTime={move.at}>
              {formatInstant(move.at, now, zone, language)}
            </time>
          </li>
        );
      })}
      {ahead.map((step) => (
        <li key={step.name} className={classes.move} data-kind="AHEAD">
          <p className={classes.did}>{step.name}</p>
          <span className={classes.when}>{t('ahead')}</span>
        </li>
      ))}
    </ol>
  );
};
