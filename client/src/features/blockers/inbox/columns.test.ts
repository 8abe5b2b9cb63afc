import { describe, expect, it } from '@jest/globals';
import type { BlockerRecord } from '../../../live/index.ts';
import { aBlocker } from '../../../testing/records.ts';
import { columnsOf } from './columns.ts';

const qlhc = { agencyId: 'qlhc', role: null, name: 'Đội QLHC', responseHours: 24 };
const police = { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 48 };
const chair = { agencyId: null, role: 'CHAIR' as const, name: 'Chủ tịch', responseHours: null };
const route = [qlhc, police, chair];
const raised = {
  at: '2026-06-14T01:00:00.000Z',
  kind: 'RAISED' as const,
  step: -1,
  toStep: 0,
  by: 'me',
  agencyId: 'o-lam',
  text: null,
};
const blocker = (set: Partial<BlockerRecord>): BlockerRecord => aBlocker({ route, path: [raised], ...set });
const idsIn = (blockers: BlockerRecord[]) =>
  Object.fromEntries(columnsOf(blockers, route).map((column) => [column.key, column.ids]));

describe('[S57] the inbox has the columns of the plan’s own route', () => {
  it('names them by the route: new, each step, to be carried out, over', () => {
    expect(columnsOf([], route).map((column) => column.name ?? column.key)).toEqual([
      'new',
      'Đội QLHC',
      'Công an huyện',
      'Chủ tịch',
      'doing',
      'closed',
    ]);
  });

  it('puts each blocker where it stands, oldest first', () => {
    const climbed = { ...raised, kind: 'CLIMBED' as const, step: 0, toStep: 1 };
    const ids = idsIn([
      blocker({ id: 'untouched' }),
      blocker({ id: 'late', state: 'ACKNOWLEDGED', stepSince: '2026-06-12T00:00:00.000Z' }),
      blocker({ id: 'early', state: 'ASKED_BACK', stepSince: '2026-06-10T00:00:00.000Z' }),
      blocker({ id: 'climbed', step: 1, path: [raised, climbed] }),
      blocker({ id: 'directed', state: 'DIRECTED', step: 2 }),
      blocker({ id: 'resolved', state: 'RESOLVED', closedAt: '2026-06-14T00:00:00.000Z' }),
    ]);

    expect(ids).toEqual({
      new: ['untouched'],
      0: ['early', 'late'],
      1: ['climbed'],
      2: [],
      doing: ['directed'],
      closed: ['resolved'],
    });
  });

  it('finds a step by who it is when the route has been changed since', () => {
    const old = blocker({ id: 'old', state: 'ACKNOWLEDGED', route: [police, chair], step: 0 });

    expect(idsIn([old])[1]).toEqual(['old']);
  });
});
