import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import type { MeetingStepInput, PrepareMeetingInput } from '../../platform/graphql/generated/schema.ts';
import { lockRunningPlan } from '../blockers/index.ts';
import { loadMembers, type Viewer } from '../identity/index.ts';
import { deskOnly, type Plan } from '../plans/index.ts';
import { findAgencies } from '../units/index.ts';
import type { Meeting } from './domain/meeting.ts';
import { anotherIsRunning, noSuchAgency, noSuchChair, noSuchMeeting } from './domain/meeting-refusals.ts';
import { demandState, end, start } from './domain/run-meeting.ts';
import {
  demandSeenMeeting,
  findOpenMeetings,
  insertMeeting,
  loadMeeting,
  lockMeeting,
  meetingEvent,
  saveMeeting,
} from './meeting.record.ts';
import { MeetingTable } from './meeting.table.ts';
import { agendaOf } from './risk-facts.ts';

/** A meeting from the day it is called to the day its minutes are closed. */
@Injectable()
export class MeetingService {
  constructor(private readonly writes: Writes) {}

  prepareMeeting(viewer: Viewer, input: PrepareMeetingInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'prepareMeeting', input, async (write) => {
      const { manager } = write;
      const plan = await lockRunningPlan(write, viewer, input.planId);
      const before = input.id
        ? await this.toChange(manager, viewer, plan, input.id, input.baseVersion)
        : null;
      const { heldOn, chairedBy } = input;
      await demandChair(manager, viewer, chairedBy);
      const presentAgencyIds = await readAgencies(manager, viewer, input.presentAgencyIds);
      const content = { heldOn, chairedBy, presentAgencyIds };
      if (before !== null) {
        const changed = { ...before, ...content, version: before.version + 1 };
        await saveMeeting(manager, before, changed);
        write.append(meetingEvent('MeetingChanged', changed));
        return changed;
      }
      const meeting = newMeeting(plan.id, content);
      await insertMeeting(manager, viewer.unitId, meeting);
      write.append(meetingEvent('MeetingPrepared', meeting));
      return meeting;
    });
  }

  cancelMeeting(viewer: Viewer, input: MeetingStepInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'cancelMeeting', input, async (write) => {
      const meeting = await lockMeeting(write.manager, viewer.unitId, input.meetingId);
      demandState(meeting, 'PREPARED');
      demandSeenMeeting(meeting, input.baseVersion);
      const gone = { ...meeting, version: meeting.version + 1 };
      await write.manager.delete(MeetingTable, { id: meeting.id });
      write.append(meetingEvent('MeetingRemoved', gone));
      return gone;
    });
  }

  startMeeting(viewer: Viewer, input: MeetingStepInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'startMeeting', input, async (write) => {
      const { manager } = write;
      // Plans are locked before what belongs to them, everywhere; here it also keeps a second start waiting.
      const { planId } = await loadMeeting(manager, viewer.unitId, input.meetingId);
      const plan = await lockRunningPlan(write, viewer, planId);
      const meeting = await lockMeeting(manager, viewer.unitId, input.meetingId);
      demandState(meeting, 'PREPARED');
      demandSeenMeeting(meeting, input.baseVersion);
      const open = await findOpenMeetings(manager, viewer.unitId, plan.id);
      if (open.some(({ state }) => state === 'RUNNING')) throw anotherIsRunning();
      const agenda = await agendaOf(manager, viewer, plan.id, write.today);
      const started = start(meeting, agenda, write.at);
      await saveMeeting(manager, meeting, started);
      write.append(meetingEvent('MeetingStarted', started));
      return started;
    });
  }

  endMeeting(viewer: Viewer, input: MeetingStepInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'endMeeting', input, async (write) => {
      const meeting = await lockMeeting(write.manager, viewer.unitId, input.meetingId);
      demandState(meeting, 'RUNNING');
      demandSeenMeeting(meeting, input.baseVersion);
      const ended = end(meeting, write.at);
      await saveMeeting(write.manager, meeting, ended);
      write.append(meetingEvent('MeetingEnded', ended));
      return ended;
    });
  }

  private async toChange(
    manager: EntityManager,
    viewer: Viewer,
    plan: Plan,
    id: string,
    baseVersion: number | null | undefined,
  ): Promise<Meeting> {
    const meeting = await lockMeeting(manager, viewer.unitId, id);
    if (meeting.planId !== plan.id) throw noSuchMeeting();
    demandState(meeting, 'PREPARED');
    demandSeenMeeting(meeting, baseVersion);
    return meeting;
  }
}

const newMeeting = (
  planId: string,
  content: Pick<Meeting, 'heldOn' | 'chairedBy' | 'presentAgencyIds'>,
): Meeting => ({
  id: newId(),
  planId,
  state: 'PREPARED',
  ...content,
  startedAt: null,
  endedAt: null,
  agenda: [],
  currentAgencyId: null,
  notes: [],
  version: 1,
});

async function demandChair(manager: EntityManager, viewer: Viewer, memberId: string): Promise<void> {
  const members = await loadMembers(manager, viewer.unitId);
  const chair = members.find(({ id }) => id === memberId);
  if (chair === undefined || chair.role !== 'CHAIR' || chair.disabled) throw noSuchChair();
}

async function readAgencies(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<string[]> {
  const agencies = await findAgencies(manager, viewer.unitId);
  const known = new Set(agencies.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw noSuchAgency();
  return [...new Set(ids)];
}
