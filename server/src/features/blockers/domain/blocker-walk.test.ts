import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors/index.ts';
import { type Blocker, isOpen } from './blocker.ts';
import * as move from './move-blocker.ts';
import { raiseBlocker } from './raise-blocker.ts';
import type { Route } from './route.ts';

const route: Route = [
  { agencyId: 'qlhc', role: null, name: 'Đội QLHC', responseHours: 24 },
  { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: null },
  { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: 72 },
];
const start = Date.parse('2026-11-22T05:00:00.000Z');
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();

const raised = (own: string): Blocker =>
  raiseBlocker({
    id: 'b1',
    planId: 'plan',
    taskId: null,
    assignmentId: null,
    localityId: 'south',
    agencyId: own,
    kind: 'POWER',
    severity: 'HIGH',
    text: 'Mất điện',
    need: null,
    route,
    by: 'nhan',
    raiserRole: 'STAFF',
    own: [own],
    at: at(0),
  });

const steps: readonly ((blocker: Blocker, mover: move.Mover, pick: number) => Blocker)[] = [
  move.acknowledge,
  move.askBack,
  move.answer,
  move.guide,
  move.escalate,
  (blocker, mover) => move.climb(blocker, mover.at),
  (blocker, mover) => move.direct(blocker, mover, 'directive'),
  move.resolve,
  (blocker, mover, pick) => move.reopen(blocker, mover, (pick % 6) - 1),
  (blocker, mover) => move.reopen(blocker, mover, null),
  move.withdraw,
];

const attempt = (act: () => Blocker): Blocker | undefined => {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

test('[B9] whatever is tried in whatever order: nothing of the way is lost, and its clocks run only where it waits', () => {
  const tries = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(1000)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom('south', 'qlhc', 'police'), tries, (own, tried) => {
      let blocker = raised(own);
      const lowest = blocker.step;
      for (const [minute, [which, pick]] of tried.entries()) {
        const mover = { by: 'binh', agencyId: 'x', at: at(minute + 1), text: 'lời' };
        const after = attempt(() => (steps[which] ?? move.resolve)(blocker, mover, pick));
        if (after === undefined) continue;
        expect(after.path.slice(0, -1)).toEqual(blocker.path);
        blocker = after;
        expect(blocker.version).toBe(blocker.path.length);
        expect(blocker.step).toBeGreaterThanOrEqual(lowest);
        expect(blocker.step).toBeLessThan(route.length);
        expect(blocker.closedAt === null).toBe(isOpen(blocker));
        const waits = blocker.state === 'RAISED' || blocker.state === 'ACKNOWLEDGED';
        const hasClock = waits && route[blocker.step]?.responseHours !== null;
        expect(blocker.answerBy !== null).toBe(hasClock);
      }
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});
