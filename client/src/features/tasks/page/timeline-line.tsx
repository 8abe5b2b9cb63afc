import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './task-page.module.css';
import type { TimelineEntry } from './timeline-entries.ts';
import { useEventWords } from './use-event-words.ts';

/** Who, what, from where to where, why, when. */
export const TimelineLine = ({ entry }: { entry: TimelineEntry }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const actor = useRecord('members', entry.actorId);
  const agency = useRecord('agencies', actor?.agencyId);
  const { did, facts, said } = useEventWords(entry);
  const who = actor ? (
    <>
      <strong>{actor.fullName}</strong> <span className={classes.soft}>({agency?.shortName})</span>
    </>
  ) : (
    <strong>{t('history.system')}</strong>
  );
  return (
    <li className={classes.line} data-comment={entry.comment ? true : undefined}>
      <p className={classes.did}>
        {who} {did}
        {facts.length > 0 && <span className={classes.soft}> · {facts.join(' · ')}</span>}
      </p>
      {said && <p className={classes.saidWords}>{said}</p>}
      {entry.evidence && (
        <a href={entry.evidence.url} target="_blank" rel="noreferrer">
          {entry.evidence.fileName}
        </a>
      )}
      <time className={classes.when} dateTime={entry.at}>
        {formatInstant(entry.at, new Date(), zone, language)}
      </time>
    </li>
  );
};
