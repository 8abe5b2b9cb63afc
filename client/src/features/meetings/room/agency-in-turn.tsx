import { MarkAttendanceDocument } from '../../../graphql/generated/operations.ts';
import { formatDay } from '../../../lib/days.ts';
import { type MeetingRecord, useRecord, useTable, useUnit, useWrite } from '../../../live/index.ts';
import { Problem } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { Reason } from '../reason.tsx';
import { AgencyBlockers } from './agency-blockers.tsx';
import { promisedBy, workOf } from './agency-work.ts';
import { LocalityFigures } from './locality-figures.tsx';
import classes from './room.module.css';
import { ShareRows } from './share-rows.tsx';

interface Props {
  readonly meeting: MeetingRecord;
  readonly former: MeetingRecord | null;
  readonly agencyId: string;
  readonly onAnswer: (blocker: { readonly id: string; readonly version: number }) => void;
}

/** All that the room has to know of the agency whose turn it is. */
export const AgencyInTurn = ({ meeting, former, agencyId, onAnswer }: Props) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const agency = useRecord('agencies', agencyId);
  const assignments = useTable('assignments');
  const { send, refusal } = useWrite(MarkAttendanceDocument);
  const { overdue, soon, awaiting } = workOf(assignments.values(), agencyId, today);
  const promised = former ? promisedBy(former, agencyId) : [];
  const kept = [...assignments.values()].filter(
    (one) => promised.includes(one.taskId) && one.agencyId === agencyId && one.role === 'LEAD',
  );
  const isPresent = meeting.presentAgencyIds.includes(agencyId);
  const risk = meeting.agenda.find((item) => item.agencyId === agencyId)?.risk;
  return (
    <article className={classes.turn}>
      <header className={classes.turnHead}>
        <h2 className={classes.agency}>{agency?.name}</h2>
        <label className={classes.presence}>
          <input
            type="checkbox"
            checked={isPresent}
            onChange={() => void send({ meetingId: meeting.id, agencyId, present: !isPresent })}
          />
          {t('agency.present')}
        </label>
        {risk && (
          <p className={classes.why}>
            <Reason risk={risk} className={classes.reason} />
          </p>
        )}
      </header>
      <Problem refusal={refusal} />
      {former && <ShareRows title={t('agency.promised', { day: formatDay(former.heldOn) })} shares={kept} />}
      <ShareRows title={t('agency.overdue')} shares={overdue} />
      <AgencyBlockers agencyId={agencyId} onAnswer={onAnswer} />
      <ShareRows title={t('agency.soon')} shares={soon} />
      <ShareRows title={t('agency.awaiting')} shares={awaiting} />
      {agency?.localityId && <LocalityFigures localityId={agency.localityId} />}
      {overdue.length + soon.length + awaiting.length === 0 && (
        <p className={classes.soft}>{t('agency.clear')}</p>
      )}
    </article>
  );
};
