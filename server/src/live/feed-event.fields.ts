import type { SubjectKind } from '../platform/graphql/generated/schema.ts';
import type { LoggedEvent } from './logged-event.ts';

const stateOf = (kind: SubjectKind) => (event: LoggedEvent) =>
  event.subjectKind === kind ? event.state : null;

/**
 * One state field is set: the one that the kind names. Plain functions and not a Nest resolver: a frame is made at once,
 * and a dozen promises an event would be most of its cost.
 */
export const feedEventFields = {
  actor: (event: LoggedEvent) => event.actorId,
  unit: stateOf('UNIT'),
  agency: stateOf('AGENCY'),
  group: stateOf('AGENCY_GROUP'),
  locality: stateOf('LOCALITY'),
  member: stateOf('MEMBER'),
  plan: stateOf('PLAN'),
  task: stateOf('TASK'),
  assignment: stateOf('ASSIGNMENT'),
  blocker: stateOf('BLOCKER'),
  directive: stateOf('DIRECTIVE'),
  comment: stateOf('COMMENT'),
  evidence: stateOf('EVIDENCE'),
  indicator: stateOf('INDICATOR'),
  progress: stateOf('PROGRESS'),
  figureDay: stateOf('FIGURE_DAY'),
  meeting: stateOf('MEETING'),
};
