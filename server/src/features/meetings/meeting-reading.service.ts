import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Snapshots } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { loadMember, type Viewer } from '../identity/index.ts';
import { loadPlan } from '../plans/index.ts';
import { findAgencies, loadUnit } from '../units/index.ts';
import type { AgendaItem, Meeting } from './domain/meeting.ts';
import { type Minutes, minutesOf } from './domain/minutes.ts';
import { findFormerMeeting, findPlanMeetings, loadMeeting } from './meeting.record.ts';
import { agendaOf } from './risk-facts.ts';

const mostMeetings = 100;

/** Meetings as everybody of the unit reads them. */
@Injectable()
export class MeetingReadingService {
  constructor(
    private readonly database: DataSource,
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  async meetings(viewer: Viewer, planId: string): Promise<Meeting[]> {
    const { manager } = this.database;
    const plan = await loadPlan(manager, viewer, planId);
    return findPlanMeetings(manager, viewer.unitId, plan.id, mostMeetings);
  }

  meetingPage(viewer: Viewer, meetingId: string): Promise<{ meeting: Meeting; former: Meeting | null }> {
    return this.snapshots.read(viewer, async (manager) => {
      const meeting = await loadMeeting(manager, viewer.unitId, meetingId);
      return { meeting, former: await findFormerMeeting(manager, viewer.unitId, meeting) };
    });
  }

  async riskOrder(viewer: Viewer, planId: string): Promise<AgendaItem[]> {
    return this.snapshots.read(viewer, async (manager) => {
      const plan = await loadPlan(manager, viewer, planId);
      return agendaOf(manager, viewer, plan.id, dayIn(viewer.zone, this.clock.now()));
    });
  }

  minutes(viewer: Viewer, meetingId: string): Promise<Minutes & { readonly url: string }> {
    return this.snapshots.read(viewer, async (manager) => {
      const meeting = await loadMeeting(manager, viewer.unitId, meetingId);
      const names = await this.namesFor(manager, viewer, meeting);
      return { ...minutesOf(meeting, names), url: `/documents/meetings/${meeting.id}.docx` };
    });
  }

  private async namesFor(manager: EntityManager, viewer: Viewer, meeting: Meeting) {
    const agencies = await findAgencies(manager, viewer.unitId);
    const chair = await loadMember(manager, viewer.unitId, meeting.chairedBy);
    const names = new Map(agencies.map(({ id, name }) => [id, name]));
    return {
      unitName: (await loadUnit(manager, viewer.unitId)).name,
      planName: (await loadPlan(manager, viewer, meeting.planId)).shortName,
      chair: { fullName: chair.fullName, title: chair.title ?? null },
      agency: (id: string) => names.get(id) ?? '',
    };
  }
}
