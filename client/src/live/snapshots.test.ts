import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answerRequests } from '../testing/network.ts';
import { aBatch, anAssignment, aPlan, assignmentEvent } from '../testing/records.ts';
import { type Cuts, questionFor } from './kept/cuts.ts';
import { createTakeSnapshot } from './snapshots.ts';
import { applySnapshot, emptyWorld, type Snapshot } from './world.ts';

const board = {
  cursor: 'c1',
  plan: aPlan(),
  tasks: [],
  assignments: [anAssignment({ id: 'a' }), anAssignment({ id: 'b' })],
  blockers: [],
  directives: [],
  meetings: [],
};
const moved = assignmentEvent(anAssignment({ id: 'b', progress: 70, version: 2 }), { seq: 2 });

/** A device that keeps one cut, and gives it back once. */
const device = () => {
  const kept: { snapshot: Snapshot; answer: ArrayBuffer }[] = [];
  let isUsed = false;
  const cuts: Cuts = {
    question: () => {
      const last = kept.at(-1);
      if (!last || isUsed) return null;
      isUsed = true;
      return questionFor(last.snapshot);
    },
    load: async () => kept.at(-1)?.answer ?? null,
    keep: (snapshot, answer) => void kept.push({ snapshot, answer }),
  };
  return { cuts, kept };
};

const fetched = globalThis.fetch;
let since: ReturnType<typeof aBatch>;
let sent: { operation: string; variables: Record<string, unknown> }[];
beforeEach(() => {
  since = aBatch('c1', 'c2', [moved]);
  sent = answerRequests({ BoardSnapshot: { board }, ChangesSince: () => ({ changesSince: since }) });
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const operations = () => sent.map(({ operation }) => operation);

describe('taking a snapshot where one is kept', () => {
  test('[L49] asks for what has changed since, and has what the feed would have brought', async () => {
    const { cuts } = device();
    const first = await createTakeSnapshot(cuts)('plan');

    const back = await createTakeSnapshot(cuts)('plan');

    expect(operations()).toEqual(['BoardSnapshot', 'ChangesSince']);
    expect(sent[1]?.variables).toMatchObject({ planId: 'plan', after: 'c1', most: 100 });
    expect(sent[1]?.variables['kinds']).toEqual([
      'PLAN',
      'TASK',
      'ASSIGNMENT',
      'BLOCKER',
      'DIRECTIVE',
      'MEETING',
    ]);
    expect(first.since).toBeUndefined();
    const world = applySnapshot(emptyWorld, back);
    expect(world.cursors.board).toBe('c2');
    expect([...world.tables.assignments.values()].map(({ id, progress }) => [id, progress])).toEqual([
      ['a', anAssignment().progress],
      ['b', 70],
    ]);
  });

  test('[L49] asks for the whole when it is told to, when what was kept is gone, and the second time', async () => {
    const { cuts, kept } = device();
    const takeSnapshot = createTakeSnapshot(cuts);
    await takeSnapshot('plan');
    since = { ...since, reset: true, events: [] };

    const afterReset = await takeSnapshot('plan');
    await takeSnapshot('plan');

    expect(afterReset.since).toBeUndefined();
    expect(operations()).toEqual(['BoardSnapshot', 'ChangesSince', 'BoardSnapshot', 'BoardSnapshot']);
    expect(kept).toHaveLength(3);
    const emptied: Cuts = {
      ...device().cuts,
      question: () => questionFor(afterReset),
      load: async () => null,
    };
    await createTakeSnapshot(emptied)('plan');
    expect(operations().slice(-2)).toEqual(['ChangesSince', 'BoardSnapshot']);
  });
});
