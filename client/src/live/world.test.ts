import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aBatch, anAssignment, anEvent, aPlan, assignmentEvent, aTask, aUnit } from '../testing/records.ts';
import type { AssignmentRecord, EventBatch, FeedEvent } from './records.ts';
import { applyBatch, applySnapshot, emptyWorld, type World } from './world.ts';

const boardOf = (assignments: readonly AssignmentRecord[], cursor = 'c0'): World =>
  applySnapshot(emptyWorld, {
    scope: 'board',
    planId: 'plan',
    cursor,
    rows: { plans: [aPlan()], tasks: [aTask()], assignments },
  });

const taken = (world: World, batch: EventBatch): World => {
  const result = applyBatch(world, 'board', batch);
  if (result.kind !== 'taken') throw new Error(result.kind);
  return result.world;
};

/** A log over a handful of assignments: each event is the next version of one of them. */
const aLog = fc
  .array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), progress: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 40,
  })
  .map((steps) => {
    const versions = new Map<string, number>();
    return steps.map(({ id, progress }, index): FeedEvent => {
      const version = (versions.get(id) ?? 0) + 1;
      versions.set(id, version);
      return assignmentEvent(anAssignment({ id, progress, version }), { seq: index + 1 });
    });
  });

const stateAfter = (log: readonly FeedEvent[]): AssignmentRecord[] => {
  const last = new Map<string, AssignmentRecord>();
  for (const event of log) if (event.assignment) last.set(event.subjectId, event.assignment);
  return [...last.values()].sort((a, b) => a.id.localeCompare(b.id));
};

const assignmentsOf = (world: World): AssignmentRecord[] =>
  [...world.tables.assignments.values()].sort((a, b) => a.id.localeCompare(b.id));

describe('the world that the feed builds', () => {
  test('[L30] any snapshot of a log and any split of the rest into batches build the same state', () => {
    fc.assert(
      fc.property(aLog, fc.array(fc.nat(8), { maxLength: 30 }), fc.nat(40), (log, sizes, at) => {
        const cut = Math.min(at, log.length);
        let world = boardOf(stateAfter(log.slice(0, cut)), `c${cut}`);
        let position = cut;
        for (const size of [...sizes, log.length]) {
          const next = Math.min(log.length, position + size);
          world = taken(world, aBatch(`c${position}`, `c${next}`, log.slice(position, next)));
          position = next;
        }

        expect(assignmentsOf(world)).toEqual(stateAfter(log));
        expect(world.cursors.board).toBe(`c${log.length}`);
      }),
    );
  });

  test('[L30] batches that come twice, late or with a gap change nothing', () => {
    fc.assert(
      fc.property(aLog, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 20 }), (log, spans) => {
        let world = boardOf([]);
        let position = 0;
        for (const [a, b] of [...spans, ...log.map((_, index): [number, number] => [index, index + 1])]) {
          const from = Math.min(a, b, log.length);
          const to = Math.min(Math.max(a, b), log.length);
          const result = applyBatch(world, 'board', aBatch(`c${from}`, `c${to}`, log.slice(from, to)));
          expect(result.kind).toBe(from === position ? 'taken' : 'gap');
          if (result.kind !== 'taken') continue;
          world = result.world;
          position = to;
        }

        expect(assignmentsOf(world)).toEqual(stateAfter(log.slice(0, position)));
      }),
    );
  });

  test('[L31] a record that arrived in a newer version over the other feed is not turned back', () => {
    const world = boardOf([]);
    const older = anEvent({
      subjectKind: 'PLAN',
      subjectId: 'plan',
      version: 1,
      plan: aPlan({ shortName: 'Cũ' }),
    });
    const newer = anEvent({
      subjectKind: 'PLAN',
      subjectId: 'plan',
      version: 2,
      plan: aPlan({ shortName: 'Mới', version: 2 }),
    });

    const after = taken(taken(world, aBatch('c0', 'c1', [newer])), aBatch('c1', 'c2', [older]));

    expect(after.tables.plans.get('plan')?.shortName).toBe('Mới');
  });

  test('[L31] a reset asks for a new snapshot and changes nothing', () => {
    const world = boardOf([anAssignment()]);

    expect(applyBatch(world, 'board', { ...aBatch('c0', 'c9', []), reset: true })).toEqual({ kind: 'reset' });
  });

  test('[L32] an event leaves every other record and table as it is', () => {
    const world = boardOf([anAssignment({ id: 'a' }), anAssignment({ id: 'b' })]);

    const after = taken(world, aBatch('c0', 'c1', [assignmentEvent(anAssignment({ id: 'a', version: 2 }))]));

    expect(after.tables.assignments.get('b')).toBe(world.tables.assignments.get('b'));
    expect(after.tables.tasks).toBe(world.tables.tasks);
  });

  test('[L32] what belongs to another plan is not kept', () => {
    const world = boardOf([]);
    const event = assignmentEvent(anAssignment({ id: 'x', planId: 'another' }));

    expect(taken(world, aBatch('c0', 'c1', [event])).tables.assignments.size).toBe(0);
  });

  test('[L32] a draft task that was removed leaves', () => {
    const world = boardOf([]);
    const event = anEvent({ type: 'TaskRemoved', subjectKind: 'TASK', subjectId: 'task', task: aTask() });

    expect(taken(world, aBatch('c0', 'c1', [event])).tables.tasks.has('task')).toBe(false);
  });

  test("[L33] the unit's new day is taken over although the unit's version stays", () => {
    const world = applySnapshot(emptyWorld, {
      scope: 'directory',
      planId: null,
      cursor: 'd0',
      rows: { units: [aUnit()] },
    });
    const unit = aUnit({ today: '2026-06-16' });
    const event = anEvent({ type: 'DayBegan', subjectKind: 'UNIT', subjectId: 'unit', version: 1, unit });

    const result = applyBatch(world, 'directory', aBatch('d0', 'd1', [event]));

    expect(result.kind === 'taken' && result.world.tables.units.get('unit')?.today).toBe('2026-06-16');
  });

  test('[L34] a thousand events on a board of ten thousand change those thousand records and no other', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => anAssignment({ id: `a${index}` }));
    const world = boardOf(many);
    const events = Array.from({ length: 1000 }, (_, index) =>
      assignmentEvent(anAssignment({ id: `a${index * 7}`, version: 2 }), { seq: index + 1 }),
    );

    const after = taken(world, aBatch('c0', 'c1', events));

    const unchanged = many.filter((record) => after.tables.assignments.get(record.id) === record);
    expect(after.tables.assignments.size).toBe(10_000);
    expect(unchanged).toHaveLength(9000);
  });
});
