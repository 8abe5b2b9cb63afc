import { useMemo } from 'react';
import { useSelect, useUnit } from '../../live/index.ts';
import { type Acting } from '../identity/index.ts';
import { waitsForAgency } from '../tasks/index.ts';
import { groupWork, type WorkGroup, type WorkItem } from './group-work.ts';

export interface WorkFilter {
  /** One of the agencies that the viewer acts for; null: all of them. */
  readonly agencyId: string | null;
  readonly isMine: boolean;
}

export interface Work {
  readonly groups: Readonly<Record<WorkGroup, readonly string[]>>;
  /** Without the filter. */
  readonly total: number;
  readonly shown: number;
  /** Given to the agency, and nobody has said yet that it has seen them. */
  readonly unreceived: readonly string[];
}

const sameWork = (a: readonly WorkItem[], b: readonly WorkItem[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => one.assignment === b[index]?.assignment && one.task === b[index]?.task);

/** The work of the viewer's agency and of its children, grouped by when it has to be done. */
export const useWork = (acting: Acting, filter: WorkFilter): Work => {
  const today = useUnit()?.today ?? '';
  const all = useSelect(
    (tables) =>
      [...tables.assignments.values()].flatMap((assignment): WorkItem[] => {
        const task = tables.tasks.get(assignment.taskId);
        return task && acting.actsFor.includes(assignment.agencyId) ? [{ assignment, task }] : [];
      }),
    sameWork,
  );
  const { agencyId, isMine } = filter;
  return useMemo(() => {
    const shown = all
      .filter(({ assignment }) => agencyId === null || assignment.agencyId === agencyId)
      .filter(({ assignment }) => !isMine || assignment.personId === acting.memberId);
    const unreceived = shown
      .filter(({ assignment }) => assignment.receivedAt === null && waitsForAgency(assignment.status))
      .map(({ assignment }) => assignment.id);
    return { groups: groupWork(shown, today), total: all.length, shown: shown.length, unreceived };
  }, [all, agencyId, isMine, acting.memberId, today]);
};
