import { expect, test } from '@jest/globals';
import { aBatch, aMeeting, anEvent } from '../testing/records.ts';
import { createLiveStore } from './store.ts';

test('[M5] an open board learns of a meeting from its cut, and follows it by the board’s feed', () => {
  const store = createLiveStore();
  const meetings = [aMeeting({ currentAgencyId: 'justice' })];
  store.start({ scope: 'board', planId: 'plan', cursor: 'b0', rows: { meetings } });

  const meeting = aMeeting({ currentAgencyId: 'o-lam', version: 2 });
  const called = anEvent({
    type: 'AgencyCalled',
    subjectKind: 'MEETING',
    subjectId: 'meeting',
    version: 2,
    assignment: null,
    meeting,
  });
  store.take('board', aBatch('b0', 'b1', [called]));

  expect(store.world().tables.meetings.get('meeting')?.currentAgencyId).toBe('o-lam');
});
