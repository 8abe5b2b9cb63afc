import { useState } from 'react';
import { type CellDraft, type Drafts, isCorrection, without } from '../cells/drafts.ts';
import type { FigureGrid } from './use-figure-grid.ts';
import { type Report, useReport } from './use-report.ts';

interface Parts {
  readonly planId: string;
  readonly localityId: string;
  readonly grid: FigureGrid;
  /** What one press would send. */
  readonly typed: readonly CellDraft[];
  /** Days that the desk has locked: only the desk writes there, and says why. */
  readonly locked: ReadonlySet<string>;
  readonly change: (next: (drafts: Drafts) => Drafts) => void;
}

export interface Sending {
  readonly report: Report;
  readonly needsReason: boolean;
  readonly reason: string;
  readonly isReasonMissing: boolean;
  readonly setReason: (reason: string) => void;
  /** Null: nothing was taken over; the cells, the question or the form say why. */
  readonly send: (isConfirmed?: boolean) => Promise<'done' | 'kept' | null>;
}

/** Sends what was typed, with the one reason that corrections need; what was taken over leaves the drafts. */
export const useSending = ({ planId, localityId, grid, typed, locked, change }: Parts): Sending => {
  const report = useReport(planId, localityId, grid);
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const { refusal } = report;
  const needsReason =
    typed.some((draft) => isCorrection(report.asSent(draft)) || locked.has(draft.day)) ||
    // Only the server knows that a later, locked day would move; once asked for, a reason stays with what was typed.
    (typed.length > 0 && (refusal?.field === 'reason' || reason !== ''));
  const send: Sending['send'] = async (isConfirmed = false) => {
    if (needsReason && reason.trim() === '') {
      setReasonMissing(true);
      return null;
    }
    const outcome = await report.send(typed, needsReason ? reason : '', isConfirmed);
    if (outcome.kind !== 'done' && outcome.kind !== 'kept') return null;
    if (outcome.kind === 'done') grid.put(outcome.figures);
    change((before) => without(before, typed));
    setReason('');
    return outcome.kind;
  };
  return {
    report,
    needsReason,
    reason,
    isReasonMissing,
    setReason: (next) => {
      setReason(next);
      setReasonMissing(false);
    },
    send,
  };
};
