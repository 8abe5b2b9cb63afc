import { describe, expect, test } from '@jest/globals';
import { lookBack } from './predict.ts';
import { scoreOf, scoreOfWholes } from './score.ts';
import { simulate } from './simulate.ts';

// Not the seeds on which the forecast's assumptions were chosen (1000 to 1149).
const sayings = lookBack(5000, 60);
const score = scoreOf(sayings.localities);

describe('what the forecast would have said of campaigns whose end is known', () => {
  test('[C4] four of five localities finish within their 80 % interval', () => {
    expect(score.count).toBeGreaterThan(1000);
    expect(score.inside).toBeGreaterThan(0.7);
    expect(score.inside).toBeLessThan(0.9);
  });

  test('[C4] its chances are better than a straight line, the last week and the base rate', () => {
    expect(score.brier.model).toBeLessThan(score.brier.straight * 0.7);
    expect(score.brier.model).toBeLessThan(score.brier.lastWeek * 0.7);
    expect(score.brier.model).toBeLessThan(score.brier.baseRate * 0.8);
    expect(score.right.model).toBeGreaterThan(score.right.straight);
  });

  test('[C4] who is said to be late mostly is, who is not mostly is not', () => {
    for (const { count, said, came } of score.tenths) {
      if (count >= 100) expect(Math.abs(said - came)).toBeLessThan(0.2);
    }
    expect(score.tenths[0]?.came).toBeLessThan(0.2);
    expect(score.tenths[9]?.came).toBeGreaterThan(0.85);
  });

  test('[C4] the fan of a whole campaign holds what it says', () => {
    const { inFan } = scoreOfWholes(sayings);
    expect(inFan).toBeGreaterThan(0.65);
    expect(inFan).toBeLessThan(0.92);
  });

  test('[C4] a seed is a campaign: the same one every time', () => {
    expect(simulate(7)).toEqual(simulate(7));
    expect(simulate(8)).not.toEqual(simulate(7));
  });
});
