import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { RaiseBlockerInput } from '../../platform/graphql/generated/schema.ts';
import { optionalText, requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan } from '../plans/index.ts';
import { blockerEvent } from './blocker.event.ts';
import { insertBlocker } from './blocker.record.ts';
import { holdRunningPlan, loadAssignmentOf, loadLocalityOf } from './blocker.surroundings.ts';
import type { Blocker } from './domain/blocker.ts';
import { mayNotRaise } from './domain/blocker-refusals.ts';
import { raiseBlocker } from './domain/raise-blocker.ts';
import { copyRoute } from './domain/route.ts';
import { mayRaise } from './domain/who-may.ts';

interface Place {
  readonly taskId: string | null;
  readonly assignmentId: string | null;
  readonly localityId: string | null;
  readonly agencyId: string;
}

const oneOfTwo = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Hãy chọn đúng một nơi vướng: phần việc hoặc địa bàn.',
      'Name either the assignment or the locality, not both.',
    ),
    { field: 'assignmentId' },
  );

const workIsOver = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Phần việc này đã xong, bị từ chối hoặc đã rút nên không báo cáo vướng mắc được. Hãy chọn phần việc khác hoặc địa bàn.',
      'This assignment is done, refused or withdrawn. Choose another one, or the locality.',
    ),
    { field: 'assignmentId' },
  );

/** A report made with no line arrives late: it is carried out once, by its operation id. */
@Injectable()
export class BlockerRaisingService {
  constructor(private readonly writes: Writes) {}

  async raiseBlocker(viewer: Viewer, input: RaiseBlockerInput): Promise<Blocker> {
    if (!mayRaise(viewer)) throw mayNotRaise();
    return this.writes.run(viewer, 'raiseBlocker', input, async (write) => {
      const plan = await holdRunningPlan(write.manager, viewer, input.planId);
      const place = await this.findPlace(write, viewer, plan, input);
      const rules = { today: write.today, confirmed: input.confirmNoPersonalData };
      const blocker = raiseBlocker({
        id: newId(),
        planId: plan.id,
        ...place,
        kind: input.kind,
        severity: input.severity,
        text: requiredLine(input.text, { field: 'text', ...rules }),
        need: optionalText(input.need, { field: 'need', ...rules }),
        route: copyRoute(plan.route),
        by: viewer.memberId,
        raiserRole: viewer.role,
        own: viewer.actsFor,
        at: write.at,
      });
      await insertBlocker(write.manager, viewer.unitId, blocker);
      write.append(blockerEvent('BlockerRaised', null, blocker));
      return blocker;
    });
  }

  private async findPlace(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    input: RaiseBlockerInput,
  ): Promise<Place> {
    if (input.assignmentId && !input.localityId) {
      const { id, status, ...assignment } = await loadAssignmentOf(write.manager, plan, input.assignmentId);
      if (!viewer.actsFor.includes(assignment.agencyId)) throw mayNotRaise();
      if (status === 'DONE' || status === 'REFUSED' || status === 'WITHDRAWN') throw workIsOver();
      return { ...assignment, assignmentId: id };
    }
    if (!input.localityId || input.assignmentId) throw oneOfTwo();
    const locality = await loadLocalityOf(write.manager, viewer, input.localityId);
    const agencyId = locality.agencyId ?? viewer.agencyId;
    return { taskId: null, assignmentId: null, localityId: locality.id, agencyId };
  }
}
