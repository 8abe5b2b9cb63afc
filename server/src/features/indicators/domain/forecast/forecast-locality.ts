import type { Forecast } from '../../../../platform/graphql/generated/schema.ts';
import { dayOf } from './calendar.ts';
import { type CountedLocality, type Standing, standingOf } from './counted.ts';
import { effortOf, reachedBy } from './effort.ts';
import { chanceOn, finishOf, type Outlook, outlookOf } from './outlook.ts';
import { paceOf } from './pace.ts';
import { recordOf } from './record.ts';

/** Fewer reports than this say nothing. */
const fewestReports = 3;

/** Will this locality reach its target by the due day? The method is in `docs/forecast.md`. */
export function forecastLocality(locality: CountedLocality): Forecast {
  const standing = standingOf(locality);
  return forecastOf(standing, outlookFor(standing));
}

/** Null: there is no target, or it is reached. */
export const outlookFor = (standing: Standing): Outlook | null =>
  standing.target === null || standing.reachedOn !== null ? null : outlookOf(standing, standing.target);

export function forecastOf(standing: Standing, outlook: Outlook | null): Forecast {
  const { target, reachedOn, spans, asOf, due } = standing;
  if (reachedOn !== null) return reached(standing, reachedOn);
  if (spans.length < fewestReports) {
    const isTooLate = target !== null && asOf > due;
    return { ...nothing(standing), known: isTooLate, lateChance: isTooLate ? 1 : null };
  }
  if (target === null || !outlook) return { ...nothing(standing), known: true, pace: presentPace(standing) };
  return ahead(standing, target, outlook);
}

const nothing = (standing: Standing): Forecast => ({
  asOf: dayOf(standing.asOf),
  known: false,
  pace: null,
  paceNeeded: null,
  finishOn: null,
  finishEarly: null,
  finishLate: null,
  slackDays: null,
  lateChance: null,
});

function reached(standing: Standing, day: number): Forecast {
  const finishOn = dayOf(day);
  return {
    ...nothing(standing),
    known: true,
    pace: standing.spans.length < fewestReports ? null : presentPace(standing),
    paceNeeded: 0,
    finishOn,
    finishEarly: finishOn,
    finishLate: finishOn,
    slackDays: standing.due - day,
    lateChance: day <= standing.due ? 0 : 1,
  };
}

function ahead(standing: Standing, target: number, outlook: Outlook): Forecast {
  const { asOf, due } = standing;
  const finish = finishOf(outlook);
  const on = (days: number | null): string | null => (days === null ? null : dayOf(asOf + days));
  return {
    asOf: dayOf(asOf),
    known: true,
    pace: paceAhead(outlook, standing, target),
    paceNeeded: paceNeeded(standing, target),
    finishOn: on(finish.middle),
    finishEarly: on(finish.early),
    finishLate: on(finish.late),
    slackDays: finish.middle === null ? null : due - asOf - finish.middle,
    lateChance: asOf > due ? 1 : 1 - chanceOn(outlook, due - asOf),
  };
}

/** Expected number a calendar day over the next week. */
function paceAhead({ futures }: Outlook, { done }: Standing, target: number): number {
  return futures.reduce((sum, { likely, pace, slowdown }) => {
    const effort = effortOf(done, target, slowdown) + 7 * pace.mean;
    return sum + (likely * (reachedBy(effort, target, slowdown) - done)) / 7;
  }, 0);
}

/** Where no target slows anything down. */
function presentPace(standing: Standing): number {
  const { campaign } = standing;
  const record = recordOf(standing, campaign);
  return paceOf(record, Number.POSITIVE_INFINITY, { from: 0, floor: 1 }, campaign).mean;
}

/** Number a day from the first open day to the due day; null: no day is left. */
function paceNeeded({ open, asOf, due, done }: Standing, target: number): number | null {
  const days = due - Math.max(open, asOf) + 1;
  return days > 0 ? (target - done) / days : null;
}
