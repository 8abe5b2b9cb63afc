import type { Assignment, AssignmentChange, Occasion } from './domain/assignment.ts';
import { declineExtension, extend, grantExtension, requestExtension } from './domain/extension.ts';
import { confirmResult, returningStep, returnResult } from './domain/judge.ts';
import { postpone, resume, withdraw } from './domain/postpone.ts';
import { receive, urge } from './domain/receipt.ts';
import { refuseAssignment, upholdAssignment } from './domain/refuse.ts';
import { type Taker, takerOf } from './domain/transitions.ts';

/** Steps that need no more than a reason and a day. */
export type PlainStep =
  | 'receive'
  | 'confirm'
  | 'return'
  | 'refuse'
  | 'uphold'
  | 'postpone'
  | 'resume'
  | 'withdraw'
  | 'requestExtension'
  | 'grantExtension'
  | 'declineExtension'
  | 'extend'
  | 'urge';

/** What was said with a step, trimmed and checked; the member who takes it. */
export interface Said {
  readonly reason: string | null;
  readonly date: string | null;
  readonly by: string;
}

interface StepRule {
  readonly taker: (assignment: Assignment) => Taker;
  readonly decide: (assignment: Assignment, said: Said, occasion: Occasion) => AssignmentChange;
}

const by = (taker: Taker) => () => taker;

/** Who takes which step, and what it does. */
export const stepRules: Record<PlainStep, StepRule> = {
  receive: { taker: by('AGENCY'), decide: (share, _said, occasion) => receive(share, occasion) },
  confirm: {
    taker: by(takerOf.confirm),
    decide: (share, { reason }, occasion) => confirmResult(share, reason, occasion),
  },
  return: {
    taker: (share) => takerOf[returningStep(share)],
    decide: (share, { reason }, occasion) => returnResult(share, reason, occasion),
  },
  refuse: {
    taker: by(takerOf.refuse),
    decide: (share, { reason }, occasion) => refuseAssignment(share, reason, occasion),
  },
  uphold: {
    taker: by(takerOf.uphold),
    decide: (share, { reason }, occasion) => upholdAssignment(share, reason, occasion),
  },
  postpone: {
    taker: by(takerOf.postpone),
    decide: (share, { reason, date }, occasion) => postpone(share, date, reason, occasion),
  },
  resume: {
    taker: by(takerOf.resume),
    decide: (share, { reason }, occasion) => resume(share, reason, occasion),
  },
  withdraw: {
    taker: by(takerOf.withdraw),
    decide: (share, { reason }, occasion) => withdraw(share, reason, occasion),
  },
  requestExtension: {
    taker: by('AGENCY'),
    decide: (share, said, occasion) => requestExtension(share, said.date, said.reason, said.by, occasion),
  },
  grantExtension: {
    taker: by('DESK'),
    decide: (share, { reason, date }, occasion) => grantExtension(share, date, reason, occasion),
  },
  declineExtension: {
    taker: by('DESK'),
    decide: (share, { reason }, occasion) => declineExtension(share, reason, occasion),
  },
  extend: {
    taker: by('DESK'),
    decide: (share, { reason, date }, occasion) => extend(share, date, reason, occasion),
  },
  urge: { taker: by('DESK'), decide: (share, { reason }) => urge(share, reason) },
};
