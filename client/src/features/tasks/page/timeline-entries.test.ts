import { describe, expect, it } from '@jest/globals';
import { anAssignment, anEvent } from '../../../testing/records.ts';
import { entryOfEvent, isOfTask, mergeById, mergeEntries } from './timeline-entries.ts';

describe('[S53] a task’s history is one line of time, kept current by the feed', () => {
  it('shows what both the page and the feed have brought once, newest first', () => {
    const first = entryOfEvent(anEvent({ seq: 3 }));
    const second = entryOfEvent(anEvent({ seq: 7 }));
    const third = entryOfEvent(anEvent({ seq: 9 }));

    expect(mergeEntries([first, second], [second, third]).map((entry) => entry.seq)).toEqual([9, 7, 3]);
  });

  it('takes what concerns this task, and nothing of another', () => {
    const mine = anEvent({ assignment: anAssignment({ taskId: 'task' }) });
    const other = anEvent({ assignment: anAssignment({ taskId: 'another' }) });

    expect(isOfTask(mine, 'task')).toBe(true);
    expect(isOfTask(other, 'task')).toBe(false);
    expect(isOfTask(anEvent(), 'task')).toBe(false);
  });

  it('keeps comments and files in the order in which they came', () => {
    const early = { id: 'a', at: '2026-06-01T00:00:00.000Z' };
    const late = { id: 'b', at: '2026-06-02T00:00:00.000Z' };

    expect(mergeById([late], [early, late])).toEqual([early, late]);
  });
});
