import { describe, expect, test } from '@jest/globals';
import {
  type Campaign,
  type CountedLocality,
  forecastLocality,
  type LocalityPath,
  pathOf,
  sumPaths,
  usualCampaign,
  type WholeForecast,
} from './index.ts';

const days = (count: number, number: number | null) => Array.from({ length: count }, () => number);
const xa: Omit<CountedLocality, 'daily'> = {
  startsOn: '2026-05-01',
  dueOn: '2026-06-30',
  asOf: '2026-05-20',
  target: 400,
};

describe('when will a locality be done', () => {
  test('[C1] at a steady pace: the day, the pace, the slack, and the doubt around them', () => {
    const forecast = forecastLocality({ ...xa, daily: days(20, 10) });

    expect(forecast.known).toBe(true);
    expect(forecast.pace).toBeGreaterThan(8.5);
    expect(forecast.pace).toBeLessThan(11);
    expect(forecast.paceNeeded).toBeCloseTo(200 / 41);
    expect(forecast.finishOn && forecast.finishOn > '2026-06-08').toBe(true);
    expect(forecast.lateChance).toBeLessThan(0.45);
  });

  test('[C1] too few reports say nothing', () => {
    expect(forecastLocality({ ...xa, daily: [10, null, 10] })).toMatchObject({
      known: false,
      pace: null,
      lateChance: null,
    });
  });

  test('[C1] done is done: on the day it was reached, in time or late', () => {
    const early = forecastLocality({ ...xa, daily: days(20, 25) });
    const late = forecastLocality({ ...xa, dueOn: '2026-05-10', daily: days(20, 25) });

    expect(early).toMatchObject({ finishOn: '2026-05-16', lateChance: 0, paceNeeded: 0, slackDays: 45 });
    expect(late).toMatchObject({ finishOn: '2026-05-16', lateChance: 1, slackDays: -6 });
  });

  test('[C1] past the due day and not done: late for certain, the pace needed cannot be said', () => {
    expect(forecastLocality({ ...xa, dueOn: '2026-05-19', daily: days(20, 5) })).toMatchObject({
      lateChance: 1,
      paceNeeded: null,
    });
    expect(forecastLocality({ ...xa, dueOn: '2026-05-19', daily: [] })).toMatchObject({
      known: true,
      lateChance: 1,
      pace: null,
    });
  });

  test('[C1] without a target there is a pace and nothing to be late for; a target of nobody is reached', () => {
    const free = forecastLocality({ ...xa, target: null, daily: days(20, 10) });
    expect(free).toMatchObject({ known: true, finishOn: null, lateChance: null, paceNeeded: null });
    expect(free.pace).toBeGreaterThan(9);

    for (const daily of [[], [0, 0, -1]]) {
      expect(forecastLocality({ ...xa, target: 0, daily })).toMatchObject({ known: true, lateChance: 0 });
    }
  });

  test('[C1] it leans on what all localities have in common while it has few figures of its own', () => {
    const slow: Campaign = { ...usualCampaign, pace: 0.005, spread: 0.3 };
    const alone = forecastLocality({ ...xa, daily: days(4, 20), asOf: '2026-05-04' });
    const among = forecastLocality({ ...xa, daily: days(4, 20), asOf: '2026-05-04', campaign: slow });
    expect(among.pace).toBeLessThan(alone.pace ?? 0);
  });

  test('[C1] where nothing moves, no finish is promised', () => {
    const forecast = forecastLocality({ ...xa, daily: days(20, 0) });
    expect(forecast).toMatchObject({ known: true, finishOn: null, finishLate: null, slackDays: null });
    expect(forecast.lateChance).toBeGreaterThan(0.97);
  });
});

describe('the whole from its localities', () => {
  test('[C2] running totals with their fan, done when every locality is', () => {
    const paths: LocalityPath[] = [4, 10, 11, 12].flatMap(
      (pace) => pathOf({ ...xa, daily: days(20, pace) }) ?? [],
    );
    const whole: WholeForecast = sumPaths(
      paths.flatMap((path) => path ?? []),
      xa,
    );

    expect(whole.target).toBe(1600);
    expect(whole.forecast.known).toBe(true);
    expect(whole.lateLocalities).toBe(1);
    expect(whole.forecast.lateChance).toBeGreaterThan(0.5);
    expect(whole.low[0]).toBe(740);
    whole.middle.forEach((middle, index) => {
      expect(whole.low[index]).toBeLessThanOrEqual(middle);
      expect(whole.high[index]).toBeGreaterThanOrEqual(middle);
    });
    expect(whole.high.at(-1)).toBeLessThanOrEqual(1600);
  });
});
