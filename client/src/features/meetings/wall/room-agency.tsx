import { useLanguage } from '../../../i18n/index.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import {
  type AssignmentRecord,
  type MeetingRecord,
  useRecord,
  useTable,
  useUnit,
} from '../../../live/index.ts';
import { WallRow, WallRows } from '../../../ui/wall/index.ts';
import { waitsForChair } from '../../blockers/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { stopsOf, workOf } from '../room/agency-work.ts';
import { useAgencyNames } from '../use-names.ts';
import { riskMeaning, useRiskWords } from '../use-risk-words.ts';
import classes from './wall.module.css';

const mostRows = 4;
/** Its figures stand below: a row less is cut off by none. */
const mostRowsWithFigures = 3;
const mostDecisions = 2;

const DutyRow = ({ share }: { share: AssignmentRecord }) => {
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const task = useRecord('tasks', share.taskId);
  const { meaning, words } = sayTimeliness(share, today, language);
  return <WallRow meaning={meaning} sentence={task?.text} when={words} />;
};

interface Props {
  readonly meeting: MeetingRecord;
  readonly agencyId: string | null;
  readonly hasFigures: boolean;
}

/** What the room looks at: the reasons, the pressing work, and the decisions as they are written. */
export const RoomAgency = ({ meeting, agencyId, hasFigures }: Props) => {
  const t = useTexts();
  const say = useRiskWords();
  const nameOf = useAgencyNames();
  const today = useUnit()?.today ?? '';
  const assignments = useTable('assignments');
  const blockers = useTable('blockers');
  const risk = meeting.agenda.find((item) => item.agencyId === agencyId)?.risk;
  const { overdue, soon } = workOf(assignments.values(), agencyId ?? '', today);
  const stopped = stopsOf(blockers.values(), agencyId ?? '').filter(({ state }) => state !== 'DIRECTED');
  const decisions = meeting.notes
    .filter((note) => note.kind === 'DECISION' && note.agencyId === agencyId && note.struckAt === null)
    .slice(-mostDecisions);
  const room = (hasFigures ? mostRowsWithFigures : mostRows) - Math.min(decisions.length, 2);
  const shownBlockers = stopped.slice(0, 1);
  return (
    <>
      {risk && (
        <p className={classes.why} data-meaning={riskMeaning(risk)}>
          {say(risk)}
        </p>
      )}
      <WallRows>
        {shownBlockers.map((blocker) => (
          <WallRow
            key={blocker.id}
            meaning={waitsForChair(blocker) ? 'violet' : 'amber'}
            sentence={blocker.text}
            when={blocker.route[blocker.step]?.name}
          />
        ))}
        {[...overdue, ...soon].slice(0, room - shownBlockers.length).map((share) => (
          <DutyRow key={share.id} share={share} />
        ))}
      </WallRows>
      {decisions.map((note) => (
        <div key={note.id} className={classes.decision}>
          <strong>{t('wall.decided')}</strong>
          <p>{note.text}</p>
          {note.tasks.length > 0 && (
            <span>{note.tasks.map(({ leadAgencyIds }) => nameOf(leadAgencyIds)).join(' · ')}</span>
          )}
        </div>
      ))}
    </>
  );
};
