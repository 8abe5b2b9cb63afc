import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import { type AssignmentRecord, useRecord } from '../../../live/index.ts';
import { WallRow, WallRows } from '../../../ui/wall/index.ts';
import { WallRest } from './wall-rest.tsx';

const shownFirst = 5;

const DueRow = ({ assignment, today }: { assignment: AssignmentRecord; today: Day }) => {
  const language = useLanguage();
  const task = useRecord('tasks', assignment.taskId);
  const agency = useRecord('agencies', assignment.agencyId);
  const { meaning, words } = sayTimeliness(assignment, today, language);
  return <WallRow meaning={meaning} sentence={task?.text} who={agency?.shortName ?? ''} when={words} />;
};

/** The most pressing of the overdue, or of what is due soon. */
export const WallDue = ({ work, today }: { work: readonly AssignmentRecord[]; today: Day }) => (
  <>
    <WallRows>
      {work.slice(0, shownFirst).map((assignment) => (
        <DueRow key={assignment.id} assignment={assignment} today={today} />
      ))}
    </WallRows>
    <WallRest count={work.length - shownFirst} words="wall.restWork" />
  </>
);
