import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import type {
  AttendanceInput,
  CallAgencyInput,
  MoveAgencyInput,
} from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly } from '../plans/index.ts';
import { findAgencies } from '../units/index.ts';
import type { Meeting } from './domain/meeting.ts';
import { noSuchAgency } from './domain/meeting-refusals.ts';
import { call, markAttendance, moveAgency } from './domain/run-meeting.ts';
import { lockMeeting, meetingEvent, saveMeeting } from './meeting.record.ts';

interface OnMeeting {
  readonly operationId: string;
  readonly meetingId: string;
}

/** Whose turn it is, in which order, who is there. */
@Injectable()
export class RunningMeetingService {
  constructor(private readonly writes: Writes) {}

  callAgency(viewer: Viewer, input: CallAgencyInput): Promise<Meeting> {
    const agencyId = input.agencyId ?? null;
    return this.change(viewer, 'callAgency', 'AgencyCalled', input, (meeting, write) =>
      call(meeting, agencyId, input.leave, write.at),
    );
  }

  moveAgency(viewer: Viewer, input: MoveAgencyInput): Promise<Meeting> {
    return this.change(viewer, 'moveAgency', 'AgendaReordered', input, (meeting) =>
      moveAgency(meeting, input.agencyId, input.beforeId ?? null),
    );
  }

  markAttendance(viewer: Viewer, input: AttendanceInput): Promise<Meeting> {
    return this.change(viewer, 'markAttendance', 'AttendanceMarked', input, async (meeting, write) => {
      const agencies = await findAgencies(write.manager, viewer.unitId);
      if (!agencies.some(({ id }) => id === input.agencyId)) throw noSuchAgency();
      return markAttendance(meeting, input.agencyId, input.present);
    });
  }

  /** A step that leaves the meeting as it was tells nothing. */
  private change(
    viewer: Viewer,
    operation: string,
    event: string,
    input: OnMeeting,
    decide: (meeting: Meeting, write: Write) => Meeting | Promise<Meeting>,
  ): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, operation, input, async (write) => {
      const meeting = await lockMeeting(write.manager, viewer.unitId, input.meetingId);
      const changed = await decide(meeting, write);
      if (changed === meeting) return meeting;
      await saveMeeting(write.manager, meeting, changed);
      write.append(meetingEvent(event, changed, { agencyId: changed.currentAgencyId }));
      return changed;
    });
  }
}
