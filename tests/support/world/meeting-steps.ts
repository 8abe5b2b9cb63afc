import type { Actor } from './actor.ts';
import type { TestUnit } from './unit.ts';

export interface SeenMeeting {
  id: string;
  state: string;
  startedAt: string | null;
  chairedBy: string;
  presentAgencyIds: string[];
  currentAgencyId: string | null;
  agenda: { agencyId: string; mark: string; risk: Record<string, number> }[];
  notes: {
    id: string;
    agencyId: string | null;
    kind: string;
    text: string;
    directiveId: string | null;
    blockerId: string | null;
    tasks: { taskId: string; text: string; leadAgencyIds: string[] }[];
    by: string;
    decidedBy: string | null;
    struckAt: string | null;
    strikeReason: string | null;
  }[];
  version: number;
}

export const meetingFields = `id state startedAt chairedBy presentAgencyIds currentAgencyId
  agenda { agencyId mark risk { overdue waitingForChair dueSoon unreportedDays silentDays } }
  notes { id agencyId kind text directiveId blockerId tasks { taskId text leadAgencyIds } by decidedBy struckAt strikeReason }
  version`;

/** How people of the world hold meetings. */
export class Meetings {
  constructor(private readonly unit: TestUnit) {}

  private agency(slug: string | null): string | undefined {
    return slug === null ? undefined : this.unit.agency[slug];
  }

  prepare(desk: Actor, planId: string, more: object = {}): Promise<SeenMeeting> {
    const input = {
      planId,
      heldOn: '2026-06-01',
      chairedBy: this.unit.member['chair'],
      presentAgencyIds: [],
      ...more,
    };
    return desk.does('prepareMeeting', 'PrepareMeetingInput', input, meetingFields);
  }

  step(desk: Actor, mutation: string, meeting: { id: string; version: number }): Promise<SeenMeeting> {
    const input = { meetingId: meeting.id, baseVersion: meeting.version };
    return desk.does(mutation, 'MeetingStepInput', input, meetingFields);
  }

  async running(desk: Actor, planId: string): Promise<SeenMeeting> {
    return this.step(desk, 'startMeeting', await this.prepare(desk, planId));
  }

  call(desk: Actor, meetingId: string, slug: string | null, leave = 'HEARD'): Promise<SeenMeeting> {
    const input = { meetingId, agencyId: this.agency(slug), leave };
    return desk.does('callAgency', 'CallAgencyInput', input, meetingFields);
  }

  move(desk: Actor, meetingId: string, slug: string, before: string | null): Promise<SeenMeeting> {
    const input = { meetingId, agencyId: this.agency(slug), beforeId: this.agency(before) };
    return desk.does('moveAgency', 'MoveAgencyInput', input, meetingFields);
  }

  attends(desk: Actor, meetingId: string, slug: string, present: boolean): Promise<SeenMeeting> {
    const input = { meetingId, agencyId: this.agency(slug), present };
    return desk.does('markAttendance', 'AttendanceInput', input, meetingFields);
  }

  note(desk: Actor, meetingId: string, slug: string | null, text: string): Promise<SeenMeeting> {
    const input = { meetingId, agencyId: this.agency(slug), text };
    return desk.does('noteInMeeting', 'MeetingNoteInput', input, meetingFields);
  }

  /** A decision that lays one task on the agency, due on 12 June. */
  decide(
    desk: Actor,
    meetingId: string,
    slug: string,
    text: string,
    more: object = {},
  ): Promise<SeenMeeting> {
    const task = {
      text,
      leadAgencyIds: [this.agency(slug)],
      cooperatingAgencyIds: [],
      deadline: { kind: 'BY', date: '2026-06-12' },
    };
    const input = { meetingId, agencyId: this.agency(slug), text, tasks: [task], ...more };
    return desk.does('decideInMeeting', 'MeetingDecisionInput', input, meetingFields);
  }

  strike(desk: Actor, meetingId: string, noteId: string, reason: string): Promise<SeenMeeting> {
    const input = { meetingId, noteId, reason };
    return desk.does('strikeNote', 'StrikeNoteInput', input, meetingFields);
  }

  async page(
    person: Actor,
    meetingId: string,
  ): Promise<{ meeting: SeenMeeting; former: SeenMeeting | null }> {
    const { meetingPage } = await person.ask<{
      meetingPage: { meeting: SeenMeeting; former: SeenMeeting | null };
    }>(
      `query ($id: ID!) { meetingPage(meetingId: $id) { meeting { ${meetingFields} } former { ${meetingFields} } } }`,
      { id: meetingId },
    );
    return meetingPage;
  }
}
