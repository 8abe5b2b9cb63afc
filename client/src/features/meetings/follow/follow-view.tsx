import { type MeetingRecord, useRecord } from '../../../live/index.ts';
import { useTitle } from '../../../ui/index.ts';
import { useActing } from '../../identity/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { countHeard, type Standing, standingOf } from '../order.ts';
import { AgendaList } from '../room/agenda-list.tsx';
import { MeetingNote } from '../room/meeting-note.tsx';
import classes from '../room/room.module.css';
import { useRiskWords } from '../use-risk-words.ts';

const useStandingWords = (): ((standing: Standing) => string) => {
  const t = useTexts();
  return (standing) => {
    switch (standing.kind) {
      case 'now':
        return t('follow.isNow');
      case 'heard':
        return t('follow.heard');
      case 'skipped':
        return t('follow.skipped');
      case 'notOn':
        return t('follow.notOn');
      case 'left':
        return standing.count === 0 ? t('follow.nextIs') : t('follow.left', { count: standing.count });
    }
  };
};

/** The meeting in an agency head's hand: who is spoken of, how far one’s own turn is, what is laid on one. */
export const FollowView = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const say = useRiskWords();
  const sayStanding = useStandingWords();
  const { actsFor } = useActing();
  const current = useRecord('agencies', meeting.currentAgencyId);
  const risk = meeting.agenda.find(({ agencyId }) => agencyId === meeting.currentAgencyId)?.risk;
  const standing = standingOf(meeting, actsFor);
  const concerning = meeting.notes
    .filter(
      ({ kind, agencyId, tasks }) =>
        kind === 'DECISION' &&
        ((agencyId !== null && actsFor.includes(agencyId)) ||
          tasks.some(({ leadAgencyIds, cooperatingAgencyIds }) =>
            [...leadAgencyIds, ...cooperatingAgencyIds].some((id) => actsFor.includes(id)),
          )),
    )
    .reverse();
  useTitle(t('title'));
  return (
    <div className={classes.follow}>
      <section className={classes.now} aria-live="polite">
        <h1 className={classes.soft}>{t('follow.now')}</h1>
        <p className={classes.agency}>{current?.name ?? t('agenda.general')}</p>
        {risk && <p className={classes.soft}>{say(risk)}</p>}
        <p className={classes.soft}>
          {t('agenda.heard', { done: countHeard(meeting), total: meeting.agenda.length })}
        </p>
      </section>
      <section className={classes.own} data-standing={standing.kind}>
        <h2 className={classes.heading}>{t('follow.yours')}</h2>
        <p className={classes.standing}>{sayStanding(standing)}</p>
      </section>
      <section>
        <h2 className={classes.heading}>{t('follow.concerns')}</h2>
        {concerning.length === 0 && <p className={classes.soft}>{t('follow.concernsNone')}</p>}
        <ul className={classes.list}>
          {concerning.map((note) => (
            <MeetingNote key={note.id} note={note} />
          ))}
        </ul>
      </section>
      <section>
        <h2 className={classes.heading}>{t('agenda.title')}</h2>
        <AgendaList meeting={meeting} />
      </section>
    </div>
  );
};
