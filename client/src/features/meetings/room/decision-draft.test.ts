import { describe, expect, test } from '@jest/globals';
import { freshDraft, isDecisionIncomplete, tasksOf } from './decision-draft.ts';

describe('[M4] a decision is written once and is work', () => {
  test('on an agency it lays a task on it that says what was decided', () => {
    const draft = { ...freshDraft('key', 'north'), decision: ' Kéo đường điện tạm ' };

    expect(isDecisionIncomplete(draft)).toBe(false);
    expect(tasksOf(draft)).toEqual([
      {
        text: 'Kéo đường điện tạm',
        leadAgencyIds: ['north'],
        cooperatingAgencyIds: [],
        deadline: { kind: 'NONE' },
      },
    ]);
  });

  test('a task has a lead; a decision on all may lay none', () => {
    const [task] = freshDraft('key', 'north').tasks;
    const withoutLead = {
      ...freshDraft('key', 'north'),
      decision: 'x',
      tasks: task ? [{ ...task, leadIds: [] }] : [],
    };

    expect(isDecisionIncomplete(withoutLead)).toBe(true);
    expect(isDecisionIncomplete({ ...freshDraft('key', null), decision: 'x' })).toBe(false);
    expect(isDecisionIncomplete(freshDraft('key', null))).toBe(true);
  });
});
