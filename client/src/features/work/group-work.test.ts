import { describe, expect, it } from '@jest/globals';
import { anAssignment, aTask } from '../../testing/records.ts';
import { groupWork, type WorkItem } from './group-work.ts';

// Monday 15 June 2026; the week ends on Sunday the 21st.
const today = '2026-06-15';
const item = (
  id: string,
  assignment: Parameters<typeof anAssignment>[0] = {},
  task: Parameters<typeof aTask>[0] = {},
): WorkItem => ({ assignment: anAssignment({ id, ...assignment }), task: aTask(task) });

describe('[S50] the agency’s work stands in the order in which it has to be done', () => {
  it('puts what is overdue or due today first, then the week, then what comes later', () => {
    const groups = groupWork(
      [
        item('later', { dueDate: '2026-06-22' }),
        item('sunday', { dueDate: '2026-06-21' }),
        item('today', { dueDate: today }),
        item('overdue', { dueDate: '2026-06-10' }),
        item('no deadline', { dueDate: null }),
      ],
      today,
    );

    expect(groups.now).toEqual(['overdue', 'today']);
    expect(groups.week).toEqual(['sunday']);
    expect(groups.later).toEqual(['later', 'no deadline']);
  });

  it('looks at the coming week already at the weekend', () => {
    const groups = groupWork([item('tuesday', { dueDate: '2026-06-23' })], '2026-06-20');

    expect(groups.week).toEqual(['tuesday']);
  });

  it('sets apart what waits for others and what is closed', () => {
    const groups = groupWork(
      [
        item('reported', { status: 'AWAITING_CONFIRMATION', dueDate: '2026-06-10' }),
        item('refused', { status: 'REFUSED', changedAt: '2026-06-14T00:00:00.000Z' }),
        item('done', { status: 'DONE' }),
        item('withdrawn', { status: 'WITHDRAWN' }),
      ],
      today,
    );

    expect(groups.waiting).toEqual(['refused', 'reported']);
    expect(groups.closed).toEqual(['done', 'withdrawn']);
    expect(groups.now).toEqual([]);
  });

  it('asks for a periodic duty’s report by the end of its period, although the duty itself runs on', () => {
    const weekly = { cadence: 'WEEKLY' } as const;
    const reported = {
      assignmentId: 'reported',
      periodStart: today,
      periodEnd: '2026-06-21',
      note: 'Đã phát 3 buổi',
      by: 'me',
      at: '2026-06-15T01:00:00.000Z',
    };
    const groups = groupWork(
      [
        item('not yet', { dueDate: '2026-06-30' }, weekly),
        item('reported', { dueDate: '2026-06-30', lastCheckIn: reported }, weekly),
        item('daily', { dueDate: '2026-06-30' }, { cadence: 'DAILY' }),
      ],
      today,
    );

    expect(groups.now).toEqual(['daily']);
    expect(groups.week).toEqual(['not yet']);
    expect(groups.later).toEqual(['reported']);
  });

  it('puts returned work and leading shares first among those of one day', () => {
    const groups = groupWork(
      [
        item('cooperating', { dueDate: today, role: 'COOPERATE' }),
        item('leading', { dueDate: today }),
        item('returned', { dueDate: today, role: 'COOPERATE', status: 'RETURNED' }),
      ],
      today,
    );

    expect(groups.now).toEqual(['returned', 'leading', 'cooperating']);
  });
});
