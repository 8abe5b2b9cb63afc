import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backOffMs } from './back-off.ts';

test('[L37] the wait grows, is capped at 10 s and never the same for all', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
      const ms = backOffMs(attempt, () => random);
      expect(ms).toBeGreaterThanOrEqual(100);
      expect(ms).toBeLessThanOrEqual(10_000);
    }),
  );
  expect(backOffMs(4, () => 0.5)).toBeGreaterThan(backOffMs(1, () => 0.5));
});
