import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import type {
  AppointInput,
  AssignmentStepInput,
  CheckInInput,
  ReassignInput,
  ReportStatusInput,
} from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { appointee } from './appointee.ts';
import { loadAssignment, saveCheckIn } from './assignment.record.ts';
import { type PlainStep, stepRules } from './assignment-steps.ts';
import type { Assignment } from './domain/assignment.ts';
import { checkIn, periodFor } from './domain/check-in.ts';
import { appoint } from './domain/receipt.ts';
import { reassign } from './domain/refuse.ts';
import { mergesProgress, reportStatus, type StatusReport } from './domain/report.ts';
import { allow, carryOut, demandVersion, type Held, hold, occasionOf } from './held-assignment.ts';
import { receiverOf } from './receiver.ts';
import { stateAt } from './state-at.ts';
import { loadTask } from './task.record.ts';

/** Where the work happens: every step that one person takes on one assignment. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  assignment(viewer: Viewer, id: string): Promise<Assignment> {
    return loadAssignment(this.database.manager, viewer.unitId, id);
  }

  /** A step that needs no more than a reason and a day. */
  takeStep(viewer: Viewer, step: PlainStep, input: AssignmentStepInput): Promise<Assignment> {
    return this.writes.run(viewer, step, input, async (write) => {
      const held = await hold(write, viewer, input.assignmentId);
      allow(stepRules[step].taker(held.assignment), viewer, held);
      demandVersion(held.assignment, input.baseVersion);
      const said = { reason: this.reason(write, input), date: input.date ?? null, by: viewer.memberId };
      const change = stepRules[step].decide(held.assignment, said, occasionOf(write, viewer));
      return carryOut(write, held.assignment, change);
    });
  }

  reportStatus(viewer: Viewer, input: ReportStatusInput): Promise<Assignment> {
    return this.writes.run(viewer, 'reportStatus', input, async (write) => {
      const held = await hold(write, viewer, input.assignmentId);
      allow('AGENCY', viewer, held);
      const confirmed = input.confirmNoPersonalData;
      const report: StatusReport = {
        status: input.status,
        progress: input.progress ?? null,
        note: optionalLine(input.note, { field: 'note', today: write.today, confirmed }),
      };
      await this.demandFreshReport(write, held, report, input.baseVersion);
      const change = reportStatus(held.assignment, report, occasionOf(write, viewer));
      return carryOut(write, held.assignment, change);
    });
  }

  appointPerson(viewer: Viewer, input: AppointInput): Promise<Assignment> {
    return this.writes.run(viewer, 'appointPerson', input, async (write) => {
      const held = await hold(write, viewer, input.assignmentId);
      allow('AGENCY', viewer, held);
      const personId = await appointee(write.manager, viewer, held.assignment, input.memberId ?? null);
      return carryOut(write, held.assignment, appoint(held.assignment, personId, occasionOf(write, viewer)));
    });
  }

  reassign(viewer: Viewer, input: ReassignInput): Promise<Assignment> {
    return this.writes.run(viewer, 'reassign', input, async (write) => {
      const held = await hold(write, viewer, input.assignmentId);
      allow('COORDINATOR', viewer, held);
      demandVersion(held.assignment, input.baseVersion);
      const receiver = await receiverOf(write, viewer.unitId, held.assignment, input.agencyId);
      const change = reassign(
        held.assignment,
        receiver,
        this.reason(write, input),
        occasionOf(write, viewer),
      );
      return carryOut(write, held.assignment, change);
    });
  }

  checkIn(viewer: Viewer, input: CheckInInput): Promise<Assignment> {
    return this.writes.run(viewer, 'checkIn', input, async (write) => {
      const { manager, today } = write;
      const held = await hold(write, viewer, input.assignmentId);
      allow('AGENCY', viewer, held);
      const confirmed = input.confirmNoPersonalData;
      const note = requiredLine(input.note, { field: 'note', today, confirmed });
      const task = await loadTask(manager, viewer.unitId, held.assignment.taskId);
      const period = periodFor(task.cadence, input.periodStart, today);
      const change = checkIn(held.assignment, period, note, viewer.memberId, occasionOf(write, viewer));
      await saveCheckIn(manager, viewer.unitId, change.checkIn);
      return carryOut(write, held.assignment, change);
    });
  }

  private reason(write: Write, input: { reason?: string | null; confirmNoPersonalData?: boolean | null }) {
    const confirmed = input.confirmNoPersonalData;
    return optionalLine(input.reason, { field: 'reason', today: write.today, confirmed });
  }

  /** Status needs the exact version; progress merges while nobody else has touched what it changes. */
  private async demandFreshReport(
    write: Write,
    { assignment }: Held,
    report: StatusReport,
    baseVersion: number,
  ) {
    if (assignment.version === baseVersion) return;
    const base = await stateAt(write.manager, assignment.id, baseVersion);
    if (base && mergesProgress(base, assignment, report)) return;
    demandVersion(assignment, baseVersion);
  }
}
