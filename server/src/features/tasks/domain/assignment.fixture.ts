import { type Assignment, layAssignment } from './assignment.ts';

/** A share as tests begin with it: laid on 20 November, due on 15 December. */
export const aShare = (change: Partial<Assignment> = {}): Assignment => ({
  ...layAssignment(
    {
      id: 'share',
      unitId: 'unit',
      planId: 'plan',
      taskId: 'task',
      agencyId: 'justice',
      localityId: null,
      role: 'LEAD',
      dueDate: '2026-12-15',
    },
    { by: 'desk', at: '2026-11-20T01:00:00.000Z', today: '2026-11-20' },
  ),
  ...change,
});

export const onDay = (today: string, by = 'officer') => ({ by, at: `${today}T03:00:00.000Z`, today });
