import { CallAgencyDocument, MoveAgencyDocument } from '../../../graphql/generated/operations.ts';
import type { AgendaMark } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { type MeetingRecord, useWrite } from '../../../live/index.ts';
import { nextAgency, placeFor, previousAgency } from '../order.ts';

export interface Run {
  /** Null: what concerns all. */
  readonly call: (agencyId: string | null) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly skip: () => void;
  readonly move: (agencyId: string, by: -1 | 1) => void;
  readonly refusal: Refusal | null;
}

/** The turns of a running meeting; a call shows at once. */
export const useRun = (meeting: MeetingRecord): Run => {
  const called = useWrite(CallAgencyDocument, {
    patch: ({ meetingId, agencyId }) => [
      { table: 'meetings', id: meetingId, set: { currentAgencyId: agencyId ?? null } },
    ],
  });
  const moved = useWrite(MoveAgencyDocument);
  const go = (agencyId: string | null, leave: AgendaMark): void =>
    void called.send({ meetingId: meeting.id, agencyId, leave });
  return {
    call: (agencyId) => go(agencyId, 'HEARD'),
    next: () => go(nextAgency(meeting), 'HEARD'),
    // Whoever goes back has not heard the present one out.
    previous: () => go(previousAgency(meeting), 'WAITING'),
    skip: () => go(nextAgency(meeting), 'SKIPPED'),
    move: (agencyId, by) => {
      const beforeId = placeFor(meeting.agenda, agencyId, by);
      if (beforeId !== undefined) void moved.send({ meetingId: meeting.id, agencyId, beforeId });
    },
    refusal: called.refusal ?? moved.refusal,
  };
};
