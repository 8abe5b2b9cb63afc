import type {
  AssignmentRecord,
  BlockerRecord,
  DirectiveRecord,
  ProgressRecord,
} from '../../../live/index.ts';

interface Happened {
  readonly id: string;
  readonly at: string;
  /** Null: the system. */
  readonly actorId: string | null;
  readonly taskId: string | null;
}

/** One thing that happened, in what the records themselves still know of it. */
export type Change =
  | (Happened & { readonly kind: 'assignment'; readonly assignment: AssignmentRecord })
  | (Happened & {
      readonly kind: 'blocker';
      readonly blocker: BlockerRecord;
      readonly move: BlockerRecord['path'][number]['kind'];
    })
  | (Happened & { readonly kind: 'directive'; readonly directive: DirectiveRecord })
  | (Happened & {
      readonly kind: 'progress';
      readonly progress: ProgressRecord;
      /** How many other indicators of the same locality were reported too. */
      readonly others: number;
    });

interface Known {
  readonly assignments: Iterable<AssignmentRecord>;
  readonly blockers: Iterable<BlockerRecord>;
  readonly directives: Iterable<DirectiveRecord>;
  readonly progress?: Iterable<ProgressRecord>;
}

const ofAssignment = (assignment: AssignmentRecord): Change => ({
  kind: 'assignment',
  id: `${assignment.id} ${assignment.version}`,
  at: assignment.changedAt,
  actorId: assignment.changedBy,
  taskId: assignment.taskId,
  assignment,
});

const ofBlocker = (blocker: BlockerRecord): readonly Change[] =>
  blocker.path.map((move, index) => ({
    kind: 'blocker',
    id: `${blocker.id} ${index}`,
    at: move.at,
    actorId: move.by,
    taskId: blocker.taskId,
    blocker,
    move: move.kind,
  }));

const ofDirective = (directive: DirectiveRecord): Change => ({
  kind: 'directive',
  id: directive.id,
  at: directive.at,
  actorId: directive.givenBy,
  taskId: directive.taskIds[0] ?? null,
  directive,
});

/** A locality reports all its indicators at once: that is one thing that happened. */
const ofFigures = (progress: Iterable<ProgressRecord>, since: string): readonly Change[] => {
  const byLocality = new Map<string, Extract<Change, { kind: 'progress' }>>();
  for (const row of progress) {
    if (row.reportedAt === null || row.reportedAt < since) continue;
    const known = byLocality.get(row.localityId);
    const isFirst = !known || row.reportedAt > known.at;
    byLocality.set(row.localityId, {
      kind: 'progress',
      id: `${row.localityId} ${row.reportedAt}`,
      at: isFirst ? row.reportedAt : known.at,
      actorId: isFirst ? row.reportedBy : known.actorId,
      taskId: null,
      progress: isFirst ? row : known.progress,
      others: known ? known.others + 1 : 0,
    });
  }
  return [...byLocality.values()];
};

/** What was laid by issuing and never touched since is no change of anybody's. */
const isTouched = ({ version }: AssignmentRecord): boolean => version > 1;

/** What changed since an instant, newest first: out of the records, so that it is there at once and stays live. */
export const changesSince = (
  { assignments, blockers, directives, progress = [] }: Known,
  since: string,
): readonly Change[] => {
  const all: Change[] = [];
  for (const assignment of assignments) {
    if (assignment.changedAt >= since && isTouched(assignment)) all.push(ofAssignment(assignment));
  }
  for (const blocker of blockers) all.push(...ofBlocker(blocker).filter((change) => change.at >= since));
  for (const directive of directives) if (directive.at >= since) all.push(ofDirective(directive));
  all.push(...ofFigures(progress, since));
  return all.sort((a, b) => b.at.localeCompare(a.at));
};
