import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import type { PlanState } from '../../../platform/graphql/generated/schema.ts';
import type { Plan, PlanChange, PlanContent } from './plan.ts';

export type PlanStep = 'edit' | 'discard' | 'issue' | 'amend' | 'close' | 'supersede' | 'reopen';

/** The whole table: a step that is missing from a state's row is not possible there. */
export const planSteps: Record<PlanState, Partial<Record<PlanStep, PlanState>>> = {
  DRAFT: { edit: 'DRAFT', discard: 'DRAFT', issue: 'ISSUED' },
  ISSUED: { amend: 'ISSUED', close: 'CLOSED', supersede: 'CLOSED' },
  CLOSED: { reopen: 'ISSUED' },
};

const whatToDo: Record<PlanState, Message> = {
  DRAFT: say('Kế hoạch còn là bản nháp. Hãy phát hành trước.', 'The plan is still a draft. Issue it first.'),
  ISSUED: say(
    'Kế hoạch đã phát hành. Hãy điều chỉnh có lý do, hoặc kết thúc kế hoạch.',
    'The plan has been issued. Amend it with a reason, or close it.',
  ),
  CLOSED: say(
    'Kế hoạch đã kết thúc. Người có quyền phát hành cần mở lại trước.',
    'The plan is closed. Whoever may issue it has to reopen it first.',
  ),
};

export const refusedPlanStep = (state: PlanState): DomainError =>
  new DomainError('INVALID_STEP', whatToDo[state], { facts: { state } });

/** @throws DomainError INVALID_STEP where the plan's state has no such step. */
export function stateAfter(plan: Pick<Plan, 'state'>, step: PlanStep): PlanState {
  const state = planSteps[plan.state][step];
  if (!state) throw refusedPlanStep(plan.state);
  return state;
}

function needReason(reason: string | null): string {
  if (reason) return reason;
  throw new DomainError(
    'INVALID_INPUT',
    say('Ghi lý do để mọi đơn vị biết.', 'Give the reason, so that every agency knows.'),
    {
      field: 'reason',
    },
  );
}

const move = (plan: Plan, step: PlanStep, change: Partial<Plan>): Plan => ({
  ...plan,
  ...change,
  state: stateAfter(plan, step),
  version: plan.version + 1,
});

export const editDraft = (plan: Plan, content: PlanContent, documentId: string | null): PlanChange => ({
  plan: move(plan, 'edit', { ...content, documentId }),
  type: 'PlanChanged',
  detail: {},
});

export const discardDraft = (plan: Plan): PlanChange => ({
  plan: move(plan, 'discard', {}),
  type: 'DraftDeleted',
  detail: {},
});

/** A plan that leaves its date blank keeps it blank: `issuedAt` is when it was issued here. */
export const issue = (plan: Plan, at: string): PlanChange => ({
  plan: move(plan, 'issue', { issuedAt: at }),
  type: 'PlanIssued',
  detail: { supersedesId: plan.supersedesId },
});

export function amend(plan: Plan, content: PlanContent, reason: string | null): PlanChange {
  const why = needReason(reason);
  return { plan: move(plan, 'amend', content), type: 'PlanAmended', detail: { reason: why } };
}

/** Closing with open work asks first and says how much is open. */
export function close(
  plan: Plan,
  at: string,
  open: number,
  confirmed: boolean,
  reason: string | null,
): PlanChange {
  const closed = move(plan, 'close', { closedAt: at });
  if (open > 0 && !confirmed) {
    throw new DomainError(
      'OPEN_WORK',
      say(
        `Kế hoạch còn ${open} phần việc chưa xong. Xác nhận nếu vẫn muốn kết thúc.`,
        `The plan still has ${open} open assignments. Confirm if you want to close it all the same.`,
      ),
      { facts: { open } },
    );
  }
  return { plan: closed, type: 'PlanClosed', detail: { open, reason } };
}

export const supersede = (plan: Plan, at: string, by: string, open: number): PlanChange => ({
  plan: move(plan, 'supersede', { closedAt: at }),
  type: 'PlanSuperseded',
  detail: { supersededBy: by, open },
});

export function reopen(plan: Plan, reason: string | null): PlanChange {
  const reopened = move(plan, 'reopen', { closedAt: null });
  return { plan: reopened, type: 'PlanReopened', detail: { reason: needReason(reason) } };
}
