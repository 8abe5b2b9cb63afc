import { useState } from 'react';
import {
  AcceptFindingDocument,
  AddAliasDocument,
  AddFindingDocument,
  CorrectFindingDocument,
  DropFindingDocument,
  MergeFindingsDocument,
  PlanReviewDocument,
  SplitFindingDocument,
} from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { useFeedEvents, useWrite, type WriteOutcome } from '../../../live/index.ts';
import { useViewer } from '../../identity/index.ts';
import { type Finding, newest } from './findings.ts';

const answeredBy = <T extends Readonly<Record<string, unknown>>>(
  outcome: WriteOutcome<T>,
): readonly Finding[] | null =>
  outcome.kind === 'done' ? (Object.values(outcome.data).flat() as Finding[]) : null;

/** What is under review of a plan, and every step on it. A step gives what it changed, or null where it was not done. */
export const useReview = (planId: string) => {
  const me = useViewer().member.id;
  const query = useQuery(PlanReviewDocument, { planId });
  const [answered, setAnswered] = useState<readonly Finding[]>([]);
  const accepting = useWrite(AcceptFindingDocument);
  const dropping = useWrite(DropFindingDocument);
  const correcting = useWrite(CorrectFindingDocument);
  const splitting = useWrite(SplitFindingDocument);
  const merging = useWrite(MergeFindingsDocument);
  const adding = useWrite(AddFindingDocument);
  const naming = useWrite(AddAliasDocument);
  const writes = [accepting, dropping, correcting, splitting, merging, adding, naming];

  // Somebody else is checking the same plan.
  useFeedEvents((events) => {
    const isOthers = events.some(
      ({ type, subjectId, actor }) => /^Findings?[A-Z]/.test(type) && subjectId === planId && actor !== me,
    );
    if (isOthers) query.again();
  });

  const take = <T extends Readonly<Record<string, unknown>>>(outcome: WriteOutcome<T>) => {
    const changed = answeredBy(outcome);
    if (changed) setAnswered((before) => [...before, ...changed]);
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION') query.again();
    return changed;
  };
  const begin = () => {
    for (const write of writes) write.clear();
  };
  const step = ({ id, version }: Finding) => ({ findingId: id, baseVersion: version });
  const review = query.data?.planReview;
  return {
    review,
    findings: newest(review?.findings ?? [], answered),
    hasFailed: query.hasFailed && review === undefined,
    failure: query.refusal,
    reload: query.again,
    isBusy: writes.some(({ isSending }) => isSending),
    refusal: writes.map((write) => write.refusal).find((refusal) => refusal !== null) ?? null,
    clear: begin,
    accept: async (finding: Finding, reason: string | null, confirmNoPersonalData = false) => {
      begin();
      return take(await accepting.send({ ...step(finding), reason, confirmNoPersonalData }));
    },
    drop: async (finding: Finding) => {
      begin();
      return take(await dropping.send(step(finding)));
    },
    correct: async (
      finding: Finding,
      content: Omit<Parameters<typeof correcting.send>[0], 'findingId' | 'baseVersion'>,
    ) => {
      begin();
      return take(await correcting.send({ ...step(finding), ...content }));
    },
    split: async (finding: Finding, at: number) => {
      begin();
      return take(await splitting.send({ ...step(finding), at }));
    },
    merge: async (finding: Finding, other: Finding) => {
      begin();
      return take(
        await merging.send({ ...step(finding), otherFindingId: other.id, otherVersion: other.version }),
      );
    },
    add: async (quoteStart: number, quoteEnd: number) => {
      begin();
      return take(await adding.send({ planId, quoteStart, quoteEnd }));
    },
    name: async (asWritten: string, body: { agencyId: string } | { groupId: string }) => {
      begin();
      return take(await naming.send({ planId, asWritten, ...body }));
    },
  };
};

export type Reviewing = ReturnType<typeof useReview>;
