import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, type Message, say } from '../../platform/errors/index.ts';
import type { AssignmentRef, ErrorCode, ManyInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, loadPlanOf, type Plan } from '../plans/index.ts';
import { lockAssignments, noSuchAssignment } from './assignment.record.ts';
import { type Said, stepRules } from './assignment-steps.ts';
import type { Assignment, AssignmentChange } from './domain/assignment.ts';
import { reassign } from './domain/refuse.ts';
import { allow, carryOut, demandVersion, type Held, occasionOf } from './held-assignment.ts';
import { receiverOf } from './receiver.ts';

/** Steps that the desk takes on many at once. */
export type ManyStep = 'confirm' | 'reassign' | 'extend' | 'urge';

export interface Refusal {
  readonly assignmentId: string;
  readonly code: ErrorCode;
  /** In both languages: whoever answers the request picks the viewer's. */
  readonly say: Message;
}

export interface ManyOutcome {
  readonly done: readonly Assignment[];
  readonly refused: readonly Refusal[];
}

const MOST_AT_ONCE = 500;

const tooMany = () =>
  new DomainError(
    'INVALID_INPUT',
    say(`Chọn từ 1 đến ${MOST_AT_ONCE} việc mỗi lần.`, `Choose 1 to ${MOST_AT_ONCE} at a time.`),
    { field: 'items' },
  );

/** Confirm, reassign, extend, urge: what can be done is done, the rest say why not. One transaction. */
@Injectable()
export class ManyAssignmentsService {
  constructor(private readonly writes: Writes) {}

  takeStep(viewer: Viewer, step: ManyStep, input: ManyInput): Promise<ManyOutcome> {
    return this.writes.run(viewer, `${step}Many`, input, async (write) => {
      deskOnly(viewer);
      if (input.items.length === 0 || input.items.length > MOST_AT_ONCE) throw tooMany();
      const confirmed = input.confirmNoPersonalData;
      const reason = optionalLine(input.reason, { field: 'reason', today: write.today, confirmed });
      const said = { reason, date: input.date ?? null, by: viewer.memberId };
      const held = await this.holdAll(write, viewer, input.items);
      const done: Assignment[] = [];
      const refused: Refusal[] = [];
      // Named twice, an assignment is still done once.
      for (const item of new Map(input.items.map((item) => [item.assignmentId, item])).values()) {
        const outcome = await this.one(write, viewer, step, item, held.get(item.assignmentId), input, said);
        if ('code' in outcome) refused.push(outcome);
        else done.push(outcome);
      }
      return { done, refused };
    });
  }

  private async holdAll(
    write: Write,
    viewer: Viewer,
    items: readonly AssignmentRef[],
  ): Promise<Map<string, Held>> {
    const ids = items.map((item) => item.assignmentId);
    const assignments = await lockAssignments(write.manager, viewer.unitId, { ids });
    const plans = new Map<string, Plan>();
    for (const assignment of assignments) {
      if (!plans.has(assignment.planId))
        plans.set(assignment.planId, await loadPlanOf(write.manager, assignment));
    }
    return new Map(
      assignments.flatMap((assignment) => {
        const plan = plans.get(assignment.planId);
        return plan ? [[assignment.id, { assignment, plan }] as const] : [];
      }),
    );
  }

  private async one(
    write: Write,
    viewer: Viewer,
    step: ManyStep,
    item: AssignmentRef,
    held: Held | undefined,
    input: ManyInput,
    said: Said,
  ): Promise<Assignment | Refusal> {
    try {
      if (!held) throw noSuchAssignment();
      const change = await this.decide(write, viewer, step, item, held, input, said);
      return carryOut(write, held.assignment, change);
    } catch (error) {
      // A refusal of one is part of the answer; anything else undoes the whole.
      if (!(error instanceof DomainError)) throw error;
      return { assignmentId: item.assignmentId, code: error.code, say: error.say };
    }
  }

  private async decide(
    write: Write,
    viewer: Viewer,
    step: ManyStep,
    item: AssignmentRef,
    held: Held,
    input: ManyInput,
    said: Said,
  ): Promise<AssignmentChange> {
    const { assignment } = held;
    allow(step === 'reassign' ? 'COORDINATOR' : stepRules[step].taker(assignment), viewer, held);
    demandVersion(assignment, item.baseVersion);
    const occasion = occasionOf(write, viewer);
    if (step !== 'reassign') return stepRules[step].decide(assignment, said, occasion);
    const receiver = await receiverOf(write, viewer.unitId, assignment, input.agencyId ?? null);
    return reassign(assignment, receiver, said.reason, occasion);
  }
}
