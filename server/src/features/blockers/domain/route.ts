import type { Role, RouteStep as StepOfPlan } from '../../../platform/graphql/generated/schema.ts';

/** One step of the way that a blocker climbs: an agency or a role, and how long it has to answer. */
export interface RouteStep {
  readonly agencyId: string | null;
  readonly role: Role | null;
  readonly name: string;
  /** Hours to answer; null: no response deadline. */
  readonly responseHours: number | null;
}

export type Route = readonly RouteStep[];

/** The plan's route of this moment, with nothing left undefined: it becomes part of the blocker's own record. */
export const copyRoute = (steps: readonly StepOfPlan[]): Route =>
  steps.map((step) => ({
    agencyId: step.agencyId ?? null,
    role: step.role ?? null,
    name: step.name,
    responseHours: step.responseHours ?? null,
  }));

/**
 * The step at which a blocker starts. A raiser who is itself a step starts above it, or it would answer itself; the
 * top of the route stays where it is, since nobody is above it. `own`: the raiser's agency and its children.
 */
export const firstStep = (route: Route, own: readonly string[], raiserRole: Role): number => {
  const ownStep = route.findLastIndex(
    (step) => (step.agencyId !== null && own.includes(step.agencyId)) || step.role === raiserRole,
  );
  return Math.min(ownStep + 1, Math.max(0, route.length - 1));
};

/** The next step up; undefined at the top. */
export const stepAbove = (route: Route, step: number): number | undefined =>
  step + 1 < route.length ? step + 1 : undefined;

/** Where the chair answers: the chair's own step, or the top of a route that names none. */
export const chairStep = (route: Route): number => {
  const own = route.findLastIndex((step) => step.role === 'CHAIR');
  return own === -1 ? Math.max(0, route.length - 1) : own;
};

const hour = 3_600_000;

/** When the step has to have answered, `pausedMs` being the time that it waited for the raiser. */
export const answerDeadline = (route: Route, step: number, since: string, pausedMs = 0): string | null => {
  const hours = route[step]?.responseHours ?? null;
  if (hours === null) return null;
  return new Date(Date.parse(since) + hours * hour + pausedMs).toISOString();
};
