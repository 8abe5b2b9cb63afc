import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Forecast } from '../../../../platform/graphql/generated/schema.ts';
import {
  type CountedLocality,
  forecastLocality,
  learnCampaign,
  pathOf,
  sumPaths,
  usualCampaign,
} from './index.ts';

const day = (index: number): string => new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10);

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -20, max: 500 }) },
);
const locality = fc
  .record({
    daily: fc.array(figure, { maxLength: 70 }),
    due: fc.integer({ min: -5, max: 500 }),
    silent: fc.integer({ min: -1, max: 25 }),
    target: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null, freq: 12 }),
  })
  .map(
    ({ daily, due, silent, target }): CountedLocality => ({
      daily,
      startsOn: day(0),
      dueOn: day(due),
      asOf: day(daily.length + silent),
      target,
    }),
  );
const withTarget = locality.filter(({ target }) => target !== null);

const numbersOf = (forecast: Forecast): number[] =>
  [forecast.pace, forecast.paceNeeded, forecast.slackDays, forecast.lateChance].filter(
    (number) => number !== null && number !== undefined,
  );
const lateChance = (counted: CountedLocality): number | null => forecastLocality(counted).lateChance ?? null;

describe('whatever was reported', () => {
  test('[C3] chances are chances, days are in order, and nothing is no number', () => {
    fc.assert(
      fc.property(locality, (counted) => {
        const forecast = forecastLocality(counted);
        for (const number of numbersOf(forecast)) expect(Number.isFinite(number)).toBe(true);
        const { finishEarly, finishOn, finishLate, lateChance: late } = forecast;
        const days = [finishEarly ?? '9999', finishOn ?? '9999', finishLate ?? '9999'];
        expect([...days].sort()).toEqual(days);
        expect(late === null || late === undefined || (late >= 0 && late <= 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('[C3] a later due day never makes it likelier to be late', () => {
    fc.assert(
      fc.property(withTarget, fc.integer({ min: 0, max: 200 }), (counted, more) => {
        const later = new Date(Date.parse(counted.dueOn) + more * 86_400_000).toISOString().slice(0, 10);
        const before = lateChance(counted);
        const after = lateChance({ ...counted, dueOn: later });
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 1);
      }),
      { numRuns: 500 },
    );
  });

  test('[C3] nulls after the last report change nothing', () => {
    fc.assert(
      fc.property(locality, fc.integer({ min: 0, max: 90 }), (counted, more) => {
        const longer = [...counted.daily, ...Array.from({ length: more }, () => null)];
        expect(forecastLocality({ ...counted, daily: longer })).toEqual(forecastLocality(counted));
      }),
    );
  });

  test('[C3] figures of days to come are not looked at', () => {
    fc.assert(
      fc.property(locality, fc.array(figure, { maxLength: 20 }), (counted, later) => {
        const known = Math.round((Date.parse(counted.asOf) - Date.parse(counted.startsOn)) / 86_400_000) + 1;
        const padded = Array.from({ length: known }, (_, index) => counted.daily[index] ?? null);
        expect(forecastLocality({ ...counted, daily: [...padded, ...later] })).toEqual(
          forecastLocality({ ...counted, daily: padded }),
        );
      }),
    );
  });

  test('[C3] with less left to do at the same pace it is never likelier to be late', () => {
    const kind = fc.integer({ min: 0, max: usualCampaign.kinds.length - 1 });
    fc.assert(
      fc.property(withTarget, fc.integer({ min: 1, max: 500 }), kind, (each, fewer, only) => {
        // What is learned of the last people is held: a target that puts them nearer would teach something else.
        const kinds = usualCampaign.kinds.map((_, other) => (other === only ? 1 : 0));
        const counted = { ...each, campaign: { ...usualCampaign, kinds } };
        const smaller = { ...counted, target: Math.max(0, (counted.target ?? 0) - fewer) };
        const before = lateChance(counted);
        const after = lateChance(smaller);
        // Reached on the way, but too late, is late for certain: a target in the past is no forecast.
        if (after === null || before === null || forecastLocality(smaller).paceNeeded === 0) return;
        expect(after).toBeLessThanOrEqual(before + 0.005);
      }),
      { numRuns: 500 },
    );
  });

  test('[C3] the fan never falls, and its middle lies between its ends', () => {
    fc.assert(
      fc.property(fc.array(locality, { minLength: 1, maxLength: 5 }), (localities) => {
        const [first] = localities;
        if (!first) return;
        const days = { startsOn: first.startsOn, dueOn: first.dueOn, asOf: first.asOf };
        const counted = localities.map((each) => ({ ...each, ...days }));
        const campaign = learnCampaign(counted);
        const paths = counted.flatMap((each) => pathOf({ ...each, campaign }) ?? []);
        const { low, middle, high } = sumPaths(paths, days);
        const isRising = (line: readonly number[]) =>
          line.every((total, at) => total >= (line[at - 1] ?? total));
        expect([low, middle, high].every(isRising)).toBe(true);
        expect(middle.every((total, at) => total >= (low[at] ?? 0) && total <= (high[at] ?? 0))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
