import type { Role } from '../../graphql/generated/schema.ts';
import type { BlockerRecord, PlanRecord } from '../../live/index.ts';

export type Route = PlanRecord['route'];

/** Where a blocker starts: a raiser who is itself a step starts above it (rule B2). The server decides; this foretells. */
export const firstStep = (route: Route, own: readonly string[], role: Role): number => {
  const ownStep = route.findLastIndex(
    (step) => (step.agencyId !== null && own.includes(step.agencyId)) || step.role === role,
  );
  return Math.min(ownStep + 1, Math.max(0, route.length - 1));
};

const hourMs = 3_600_000;

/** Until when a step would have to answer what reaches it at `since`. */
export const answerDeadline = (route: Route, step: number, since: Date): string | null => {
  const hours = route[step]?.responseHours ?? null;
  return hours === null ? null : new Date(since.getTime() + hours * hourMs).toISOString();
};

type Placed = Pick<BlockerRecord, 'route' | 'step'>;

export const stepName = ({ route, step }: Placed): string => route[step]?.name ?? '';

/** The name of the next step up; null at the top. */
export const nextStepName = ({ route, step }: Placed): string | null => route[step + 1]?.name ?? null;
