/** One line of the talk on a task: the same record in snapshot and feed. */
export interface Comment {
  readonly id: string;
  readonly taskId: string;
  readonly authorId: string;
  readonly text: string;
  readonly at: string;
}

export interface CommentRow extends Comment {
  readonly unitId: string;
}

/** A file that shows what was done, or what is in the way. */
export interface Evidence {
  readonly id: string;
  readonly taskId: string;
  readonly assignmentId: string | null;
  readonly blockerId: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly authorId: string;
  readonly at: string;
  readonly url: string;
}

/** The url comes from the id; where the file lies is nobody's business outside. */
export interface EvidenceRow extends Omit<Evidence, 'url'> {
  readonly unitId: string;
  readonly sha256: string;
  readonly storageKey: string;
}

export const commentOf = ({ unitId: _, ...comment }: CommentRow): Comment => comment;

export const evidenceOf = ({
  unitId: _,
  sha256: __,
  storageKey: ___,
  ...evidence
}: EvidenceRow): Evidence => ({
  ...evidence,
  url: `/documents/evidence/${evidence.id}`,
});
