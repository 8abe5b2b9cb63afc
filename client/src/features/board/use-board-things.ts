import { useMemo } from 'react';
import type { Day } from '../../lib/days.ts';
import { usePeek } from '../../live/index.ts';
import type { Acting } from '../identity/index.ts';
import type { BoardThings, CardSignals } from './board-context.ts';
import type { MoveDesk } from './moves/use-move-desk.ts';
import type { useOpenTask } from './panel/use-open-task.ts';
import { useStable } from './use-stable.ts';

interface Parts {
  readonly signals: CardSignals;
  readonly viewer: Acting;
  readonly today: Day;
  readonly zone: string;
  readonly desk: MoveDesk;
  readonly openTask: ReturnType<typeof useOpenTask>;
}

/** What every card is handed: it must not change while the board is in use, or all of them would be drawn again. */
export const useBoardThings = ({ signals, viewer, today, zone, desk, openTask }: Parts): BoardThings => {
  const peek = usePeek();
  const hrefOf = useStable(openTask.hrefOf);
  const openMoves = useStable(desk.openMoves);
  const showBlockers = useStable((assignmentId: string) => {
    const assignment = peek().assignments.get(assignmentId);
    if (!assignment) return;
    const isOurs = viewer.actsFor.includes(assignment.agencyId) && viewer.role !== 'OBSERVER';
    if (isOurs) desk.openSheet({ kind: 'raise', assignmentId });
    else openTask.open(assignment.taskId);
  });
  return useMemo(
    () => ({
      signals,
      viewer,
      today,
      zone,
      canSelect: viewer.role === 'COORDINATOR' || viewer.role === 'CHAIR',
      openMoves,
      showBlockers,
      hrefOf,
      openTask: openTask.open,
    }),
    [signals, viewer, today, zone, openMoves, showBlockers, hrefOf, openTask.open],
  );
};
