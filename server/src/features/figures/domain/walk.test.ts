import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Entry, walk } from './walk.ts';

const day = (index: number): string => `2026-05-${String(index + 1).padStart(2, '0')}`;

describe('going through a locality’s entries', () => {
  test('[F2] a running total after silent days puts the whole difference on its day', () => {
    const entries: Entry[] = [
      { day: day(4), value: 30, entry: 'CUMULATIVE' },
      { day: day(0), value: 5, entry: 'DAILY' },
      { day: day(5), value: 2, entry: 'DAILY' },
    ];

    expect(walk(entries)).toEqual([
      { day: day(0), daily: 5, cumulative: 5 },
      { day: day(4), daily: 25, cumulative: 30 },
      { day: day(5), daily: 2, cumulative: 32 },
    ]);
  });

  test('[F2] however figures are entered, the days add up to the running total, and each says what was entered', () => {
    const anyEntries = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 27 }).map(day),
        value: fc.nat(500),
        entry: fc.constantFrom('DAILY' as const, 'CUMULATIVE' as const),
      }),
      { selector: (entry) => entry.day },
    );
    fc.assert(
      fc.property(anyEntries, (entries) => {
        let total = 0;
        for (const walked of walk(entries)) {
          total += walked.daily;
          const entered = entries.find((entry) => entry.day === walked.day);
          expect(walked.cumulative).toBe(total);
          expect(entered?.entry === 'DAILY' ? walked.daily : walked.cumulative).toBe(entered?.value);
        }
      }),
    );
  });

  test('[F2] written the other way round, the same days come out', () => {
    const daily = fc.array(fc.nat(300), { maxLength: 28 });
    fc.assert(
      fc.property(daily, fc.infiniteStream(fc.boolean()), (numbers, asTotal) => {
        const days = walk(numbers.map((value, index) => ({ day: day(index), value, entry: 'DAILY' })));
        const mixed = days.map((one): Entry => {
          const isTotal = asTotal.next().value === true;
          return {
            day: one.day,
            value: isTotal ? one.cumulative : one.daily,
            entry: isTotal ? 'CUMULATIVE' : 'DAILY',
          };
        });
        expect(walk(mixed)).toEqual(days);
      }),
    );
  });
});
