import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedDays } from './confirmed-days.ts';
import { asEntry, type StoredFigure } from './figure.ts';
import { walk } from './walk.ts';

const day = (index: number): string => `2026-05-${String(index + 1).padStart(2, '0')}`;
const figure = (on: string, value: number, entry: 'DAILY' | 'CUMULATIVE'): StoredFigure => ({
  indicatorId: 'files',
  localityId: 'north',
  day: on,
  unitId: 'unit',
  planId: 'plan',
  value,
  entry,
  corrections: 0,
  reportedBy: 'me',
  reportedAt: '2026-06-01T00:00:00Z',
  version: 1,
});
const anyFigures = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 11 }),
      fc.nat(9),
      fc.constantFrom('DAILY' as const, 'CUMULATIVE' as const),
    ),
    { selector: ([index]) => index },
  )
  .map((all) => all.map(([index, value, entry]) => figure(day(index), value, entry)));

describe('what the desk has confirmed', () => {
  test('[F23] whatever is written on open days, a locked day keeps its own number unless it is named as moved', () => {
    const locks = fc.uniqueArray(fc.integer({ min: 0, max: 11 }).map(day));
    fc.assert(
      fc.property(anyFigures, anyFigures, locks, (standing, wanted, lockedDays) => {
        const locked = new Set(lockedDays);
        const changes = wanted
          .filter((after) => !locked.has(after.day))
          .map((after) => ({ before: standing.find((one) => one.day === after.day) ?? null, after }));
        const written = new Set(changes.map(({ after }) => after.day));
        const before = walk(standing.flatMap(asEntry));
        const after = walk(
          [
            ...standing.filter((one) => !written.has(one.day)),
            ...changes.map((change) => change.after),
          ].flatMap(asEntry),
        );

        const moved = movedDays({ before, after }, changes, locked);

        const named = new Set(moved.map(({ to }) => to.day));
        const isCorrected = changes.length > 0 && changes.every((change) => change.before !== null);
        for (const from of before.filter((one) => locked.has(one.day) && !named.has(one.day))) {
          const to = after.find((one) => one.day === from.day);
          expect(to?.daily).toBe(from.daily);
          if (isCorrected) expect(to?.cumulative).toBe(from.cumulative);
        }
        for (const { to, by } of moved) {
          expect(by.length).toBeGreaterThan(0);
          expect(by.every((cause) => written.has(cause) && cause < to.day)).toBe(true);
        }
      }),
    );
  });
});
