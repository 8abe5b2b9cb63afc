import { Chance } from './chance.ts';
import { aCommune, type Commune, longestCampaign, workDay } from './commune.ts';
import { aHabit, reported } from './reporting.ts';
import { type Shape, shapeFor } from './shapes.ts';

const msPerDay = 86_400_000;
const firstDay = Date.parse('2026-03-02');
export const dayAt = (index: number): string =>
  new Date(firstDay + index * msPerDay).toISOString().slice(0, 10);
/** 2 March 2026 is a Monday. */
const weekdayAt = (index: number): number => index % 7;

export interface PastLocality {
  readonly target: number;
  /** To the very end. */
  readonly daily: readonly (number | null)[];
  /** Index of the day on which the reported total reached the target; null: it never did. */
  readonly finished: number | null;
}
export interface PastCampaign {
  readonly shape: string;
  /** Index of the due day; the first day is 0. */
  readonly due: number;
  readonly localities: readonly PastLocality[];
}

/** A whole campaign, person by person, until everybody who can come has come. */
export function simulate(seed: number): PastCampaign {
  const chance = new Chance(seed);
  const shape = shapeFor(chance);
  const days = chance.whole(40, 130);
  const communes = Array.from({ length: chance.whole(6, 16) }, () => aCommune(chance, shape, days));
  const worked: number[][] = communes.map(() => []);
  let floodUntil = -1;
  for (let day = 0; day < longestCampaign; day++) {
    if (chance.happens(shape.flood))
      floodUntil = Math.max(floodUntil, day + chance.whole(2, shape.floodDays));
    communes.forEach((commune, index) => {
      const before = worked[index] ?? [];
      befall(commune, day, chance, shape);
      const isStopped = day <= floodUntil || chance.happens(shape.powerCut);
      const share = isStopped ? 0 : strengthOn(commune, day, days, shape, before);
      before.push(share === 0 ? 0 : workDay(commune, day, share, chance, shape));
    });
  }
  const localities = communes.map((commune, index) => past(commune, worked[index] ?? [], chance));
  return { shape: shape.name, due: days - 1, localities };
}

function befall(commune: Commune, day: number, chance: Chance, shape: Shape): void {
  if (chance.happens(shape.mobile)) commune.mobileUntil = day + chance.whole(1, 3);
  if (!chance.happens(shape.moved)) return;
  commune.strength = chance.oneOf([0.4, 0.6, 1.3, 1.6]);
  commune.strengthUntil = day + chance.whole(7, 30);
}

function strengthOn(
  commune: Commune,
  day: number,
  days: number,
  shape: Shape,
  worked: readonly number[],
): number {
  const week = shape.week[weekdayAt(day)] ?? 1;
  const start = shape.slowStart === 0 ? 1 : Math.min(1, 0.25 + (0.75 * day) / shape.slowStart);
  const lent = day <= commune.strengthUntil ? commune.strength : 1;
  const isLastFifth = day > days * 0.8 && day <= days;
  const done = shape.sprint && isLastFifth ? worked.reduce((sum, count) => sum + count, 0) : commune.target;
  return week * start * lent * (done < commune.target * 0.85 ? 1.6 : 1);
}

function past(commune: Commune, worked: readonly number[], chance: Chance): PastLocality {
  const daily = reported(worked, weekdayAt, aHabit(chance), chance);
  let total = 0;
  const finished = daily.findIndex((count) => {
    total += count ?? 0;
    return total >= commune.target;
  });
  return { target: commune.target, daily, finished: finished < 0 ? null : finished };
}
