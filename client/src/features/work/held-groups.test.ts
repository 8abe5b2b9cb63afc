import { describe, expect, it } from '@jest/globals';
import { holdGroups } from './held-groups.ts';

const none = { now: [], week: [], later: [], waiting: [], closed: [] };
const shown = { ...none, now: ['a'], week: ['b'] };

describe('[S66] the list does not jump under a finger', () => {
  it('keeps every row where it stands, and counts what waits', () => {
    const next = { ...none, now: ['a', 'new'], closed: ['b'] };

    expect(holdGroups(shown, next, () => false)).toEqual({ groups: shown, waiting: 2 });
  });

  it('shows at once what the viewer did', () => {
    const next = { ...none, week: ['b'], waiting: ['a'] };

    expect(holdGroups(shown, next, (id) => id === 'a')).toEqual({ groups: next, waiting: 0 });
  });
});
