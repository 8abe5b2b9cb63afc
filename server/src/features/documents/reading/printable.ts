import type { PlanReading } from './plan-reading.ts';

/** The reading as `plan:read` prints it; what only the review screen needs is left out. */
export function printable(reading: PlanReading): object {
  const {
    kind,
    kindAsWritten,
    number,
    date,
    issuer,
    subject,
    period,
    targets,
    targetTotal,
    tasks,
    route,
    warnings,
  } = reading;
  return {
    kind,
    kindAsWritten,
    number,
    date,
    issuer,
    subject,
    period,
    targets: targets.map(({ locality, value, unit }) => ({ locality, value, unit })),
    targetTotal,
    tasks: tasks.map((task) => ({
      section: task.section,
      quote: task.quote,
      start: task.start,
      end: task.end,
      agencies: task.agencies.map(({ asWritten, role }) => ({ asWritten, role })),
      deadline:
        task.deadline === null
          ? null
          : {
              date: task.deadline.date,
              kind: task.deadline.kind,
              asWritten: task.deadline.asWritten,
              inherited: task.deadline.inherited,
            },
      cadence: task.cadence,
      confidence: task.confidence,
    })),
    route,
    warnings,
  };
}
