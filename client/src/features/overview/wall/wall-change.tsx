import { formatClock } from '../../../lib/instants.ts';
import type { FeedEvent } from '../../../live/index.ts';
import type { Change } from '../figures/changes.ts';
import { useChangeWords } from '../parts/use-change-words.ts';
import classes from './wall.module.css';

/** What an event tells, in the words of the overview. */
const changeOf = (event: FeedEvent): Change | null => {
  const happened = { id: String(event.seq), at: event.at, actorId: event.actor };
  const { assignment, blocker, progress } = event;
  if (progress) return { ...happened, kind: 'progress', taskId: null, progress, others: 0 };
  if (assignment) return { ...happened, kind: 'assignment', taskId: assignment.taskId, assignment };
  const move = blocker?.path.at(-1);
  if (!blocker || !move) return null;
  return { ...happened, kind: 'blocker', taskId: blocker.taskId, blocker, move: move.kind };
};

/** What has just happened, large. */
export const WallChange = ({ event, zone }: { event: FeedEvent; zone: string }) => {
  const sayChange = useChangeWords();
  const change = changeOf(event);
  if (!change) return null;
  const { who, what, about } = sayChange(change);
  return (
    <div className={classes.middle}>
      <p className={classes.big}>{about}</p>
      <p className={classes.news}>{what}</p>
      <p className={classes.soft}>
        {who} · {formatClock(event.at, zone)}
      </p>
    </div>
  );
};
