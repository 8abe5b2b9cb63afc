import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { HandedOver, HandOverInput } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { type Assignment, handOverWork } from '../tasks/index.ts';
import { findAgencies } from '../units/index.ts';
import { type AccountRow, holdAccounts, loadAccount } from './account.record.ts';
import { accountsAreTheAdmins } from './account-refusals.ts';
import { disableAccount } from './disable-account.ts';

const cannotTakeOver = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Người nhận việc phải là người khác, đang hoạt động và có làm việc. Hãy chọn người khác.',
      'Whoever takes over is another person with an enabled account who does work. Choose somebody else.',
    ),
    { field: 'toMemberId' },
  );

const ofAnotherAgency = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Người nhận việc không thuộc cơ quan được giao các việc này hoặc cơ quan cấp trên của nó. Hãy chọn người cùng cơ quan.',
      'This person is not of the agency that has the work, nor of its parent. Choose somebody of the same agency.',
    ),
    { field: 'toMemberId' },
  );

/** A leaver's work goes to a colleague in one step, and the leaver's account is disabled in the same one. */
@Injectable()
export class HandOverService {
  constructor(private readonly writes: Writes) {}

  async handOver(viewer: Viewer, input: HandOverInput): Promise<HandedOver> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    return this.writes.run(viewer, 'handOver', input, async (write) => {
      // Before the work itself: a day that begins holds the unit first, and then the work.
      await holdAccounts(write.manager, viewer.unitId);
      const from = await loadAccount(write.manager, viewer.unitId, input.fromMemberId);
      const to = await loadAccount(write.manager, viewer.unitId, input.toMemberId);
      const isIdle = to.disabled || to.role === 'OBSERVER' || to.role === 'ADMIN';
      if (isIdle || from.id === to.id) throw cannotTakeOver();
      const check = await this.agencyCheck(write, viewer, to);
      const occasion = { by: viewer.memberId, at: write.at, today: write.today };
      const assignments = await handOverWork(
        write,
        viewer.unitId,
        { from: from.id, to: to.id },
        occasion,
        check,
      );
      if (input.disable) await disableAccount(write, viewer, from.id);
      return { assignments, disabled: input.disable || from.disabled };
    });
  }

  /** As in appointing: of the agency that has the work, or of the parent that acts in its place. */
  private async agencyCheck(write: Write, viewer: Viewer, to: AccountRow) {
    const agencies = await findAgencies(write.manager, viewer.unitId);
    const actsFor = new Set(
      agencies.filter((one) => one.id === to.agencyId || one.parentId === to.agencyId).map((one) => one.id),
    );
    return (assignments: readonly Assignment[]): void => {
      if (!assignments.every((share) => actsFor.has(share.agencyId))) throw ofAnotherAgency();
    };
  }
}
