import type { Calendar } from './calendar.ts';
import { counting, figuresOn } from './counted-days.ts';
import { blockersBehindUs } from './data/history/blockers-behind-us.ts';
import { blockersOnTheirWay } from './data/history/blockers-on-their-way.ts';
import { comments } from './data/history/comments.ts';
import { communeBeginnings } from './data/history/commune-beginnings.ts';
import { communeIntake } from './data/history/commune-intake.ts';
import { communeRoutine } from './data/history/commune-routine.ts';
import { directives } from './data/history/directives.ts';
import { district } from './data/history/district.ts';
import { districtServices } from './data/history/district-services.ts';
import { lastHours } from './data/history/last-hours.ts';
import { meetings } from './data/history/meetings.ts';
import { planSteps } from './data/history/plan-steps.ts';
import { receipts } from './receipts.ts';
import type { Line } from './script.ts';

/** The whole script in the order in which it happened; what happened at the same instant stays as it is written. */
export function historyOn(calendar: Calendar): { readonly at: Date; readonly line: Line }[] {
  const lines = [
    ...planSteps,
    ...receipts,
    ...communeBeginnings,
    ...communeIntake,
    ...communeRoutine,
    ...district,
    ...districtServices,
    ...blockersBehindUs,
    ...blockersOnTheirWay,
    ...directives,
    ...meetings,
    ...comments,
    ...counting,
    ...figuresOn(calendar),
    ...lastHours,
  ];
  return lines
    .map((line) => ({ at: calendar.at(line.at), line }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
