import type { TaskPageQuery } from '../../../graphql/generated/operations.ts';
import type { CommentRecord, EvidenceRecord, FeedEvent } from '../../../live/index.ts';

/** One line of a task's history, from its page or from the feed. */
export interface TimelineEntry {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actorId: string | null;
  /** The agency whose share it concerns; null: the whole task. */
  readonly agencyId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly comment: CommentRecord | null;
  readonly evidence: EvidenceRecord | null;
}

type PageEntry = TaskPageQuery['taskPage']['history'][number];

export const entryOfPage = (entry: PageEntry): TimelineEntry => ({
  seq: entry.seq,
  type: entry.type,
  at: entry.at,
  actorId: entry.actorId,
  agencyId: entry.assignment?.agencyId ?? null,
  detail: entry.detail,
  comment: entry.comment,
  evidence: entry.evidence,
});

export const entryOfEvent = (event: FeedEvent): TimelineEntry => ({
  seq: event.seq,
  type: event.type,
  at: event.at,
  actorId: event.actor,
  agencyId: event.assignment?.agencyId ?? event.blocker?.agencyId ?? null,
  detail: event.detail,
  comment: event.comment,
  evidence: event.evidence,
});

export const isOfTask = (event: FeedEvent, taskId: string): boolean =>
  event.task?.id === taskId ||
  [event.assignment, event.blocker, event.comment, event.evidence].some((state) => state?.taskId === taskId);

/** Everything once, newest first: what the page brought and what the feed brought since may overlap. */
export const mergeEntries = (
  page: readonly TimelineEntry[],
  feed: readonly TimelineEntry[],
): readonly TimelineEntry[] => {
  const bySeq = new Map([...page, ...feed].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
};

/** Comments and files once each, by id: the page lists those too whose event is out of its history. */
export const mergeById = <T extends { readonly id: string; readonly at: string }>(
  page: readonly T[],
  feed: readonly T[],
): readonly T[] => {
  const byId = new Map([...page, ...feed].map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => a.at.localeCompare(b.at));
};
