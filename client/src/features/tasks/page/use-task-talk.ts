import { useEffect, useMemo, useRef, useState } from 'react';
import { TaskPageDocument } from '../../../graphql/generated/operations.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { type CommentRecord, type EvidenceRecord, useFeedEvents, useFollowing } from '../../../live/index.ts';
import {
  entryOfEvent,
  entryOfPage,
  isOfTask,
  mergeById,
  mergeEntries,
  type TimelineEntry,
} from './timeline-entries.ts';

export interface TaskTalk {
  /** Undefined: not known yet. */
  readonly planId: string | undefined;
  readonly history: readonly TimelineEntry[];
  /** Null: the viewer is not of an agency on the task. */
  readonly comments: readonly CommentRecord[] | null;
  readonly evidence: readonly EvidenceRecord[] | null;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly refusal: Refusal | null;
  readonly again: () => void;
}

/** The board was read anew: the feed has a hole, and what was heard until then is not all. */
const useNewSnapshot = (onNew: () => void): void => {
  const board = useFollowing('board');
  const known = useRef(board);
  useEffect(() => {
    const before = known.current;
    known.current = board;
    if (before !== board && before.state === 'ready' && board.state === 'ready') onNew();
  }, [board, onNew]);
};

/**
 * History, comments and evidence of a task: asked for once, and from then on brought by the feed. Listening begins
 * before the answer, so nothing falls between the two; what is in both is shown once.
 */
export const useTaskTalk = (taskId: string): TaskTalk => {
  const { data, isLoading, hasFailed, refusal, again } = useQuery(TaskPageDocument, { taskId });
  const [heard, setHeard] = useState<readonly TimelineEntry[]>([]);
  useFeedEvents((events) => {
    const mine = events.filter((event) => isOfTask(event, taskId)).map(entryOfEvent);
    if (mine.length > 0) setHeard((before) => [...before, ...mine]);
  });
  useNewSnapshot(again);
  const page = data?.taskPage;
  return useMemo(() => {
    const comments = heard.flatMap((entry) => (entry.comment ? [entry.comment] : []));
    const files = heard.flatMap((entry) => (entry.evidence ? [entry.evidence] : []));
    return {
      planId: page?.task.planId,
      history: mergeEntries(page?.history.map(entryOfPage) ?? [], heard),
      comments: page?.comments ? mergeById(page.comments, comments) : null,
      evidence: page?.evidence ? mergeById(page.evidence, files) : null,
      isLoading,
      hasFailed,
      refusal,
      again,
    };
  }, [page, heard, isLoading, hasFailed, refusal, again]);
};
