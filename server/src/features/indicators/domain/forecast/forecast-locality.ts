import type { Forecast } from '../../../../platform/graphql/generated/schema.ts';
import { dayOf } from './calendar.ts';
import { type CountedLocality, type Standing, standingOf } from './counted.ts';
import { effortOf, reachedBy } from './effort.ts';
import { shareBelow } from './normal.ts';
import { finishOf, type Outlook, outlookOf, scoreOn } from './outlook.ts';
import { paceOf } from './pace.ts';

/** Fewer reports than this say nothing. */
export const fewestReports = 3;

/** Will this locality reach its target by the due day? The method is in `docs/forecast.md`. */
export function forecastLocality(locality: CountedLocality): Forecast {
  const standing = standingOf(locality);
  const { target, reachedOn, spans, asOf, due } = standing;
  if (target !== null && reachedOn !== null) return reached(standing, reachedOn);
  if (spans.length < fewestReports) {
    const isTooLate = target !== null && asOf > due;
    return { ...nothing(standing), known: isTooLate, lateChance: isTooLate ? 1 : null };
  }
  if (target === null) return { ...nothing(standing), known: true, pace: presentPace(standing) };
  return ahead(standing, target, outlookOf(standing, target));
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
  const finish = finishOf(outlook.scores);
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
    lateChance: asOf > due ? 1 : 1 - shareBelow(scoreOn(outlook, due - asOf)),
  };
}

/** Expected number a calendar day over the next week. */
function paceAhead({ pace }: Outlook, { done, campaign }: Standing, target: number): number {
  const effort = effortOf(done, target, campaign.slowdown) + 7 * pace.mean;
  return (reachedBy(effort, target, campaign.slowdown) - done) / 7;
}

/** Where no target slows anything down. */
const presentPace = ({ spans, start, campaign }: Standing): number =>
  paceOf(spans, start, Number.POSITIVE_INFINITY, campaign).mean;

/** Number a day from the first open day to the due day; null: no day is left. */
export function paceNeeded({ open, asOf, due, done }: Standing, target: number): number | null {
  const days = due - Math.max(open, asOf) + 1;
  return days > 0 ? (target - done) / days : null;
}
