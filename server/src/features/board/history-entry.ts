import type { LoggedEvent } from '../../live/index.ts';
import type { SubjectKind } from '../../platform/graphql/generated/schema.ts';

/** A line of a task's history, straight from the log: the subject's state stands in the field that its kind names. */
export function historyEntry(event: LoggedEvent) {
  const stateOf = (kind: SubjectKind) => (event.subjectKind === kind ? event.state : null);
  const { seq, type, at, actorId, subjectId, detail } = event;
  return {
    seq,
    type,
    at,
    actorId,
    subjectId,
    detail,
    assignment: stateOf('ASSIGNMENT'),
    blocker: stateOf('BLOCKER'),
    comment: stateOf('COMMENT'),
    evidence: stateOf('EVIDENCE'),
    task: stateOf('TASK'),
  };
}
