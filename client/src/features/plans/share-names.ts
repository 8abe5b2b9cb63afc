import { type TaskRecord, useTable } from '../../live/index.ts';

/** Names of a task's agencies and groups, by role. */
export const useShareNames = (task: Pick<TaskRecord, 'shares'>) => {
  const agencies = useTable('agencies');
  const groups = useTable('groups');
  const names = (role: 'LEAD' | 'COOPERATE') =>
    task.shares
      .filter((share) => share.role === role)
      .map((share) =>
        share.groupId ? groups.get(share.groupId)?.name : agencies.get(share.agencyId ?? '')?.shortName,
      )
      .filter((name) => name !== undefined)
      .join(', ');
  return { lead: names('LEAD'), cooperate: names('COOPERATE') };
};
