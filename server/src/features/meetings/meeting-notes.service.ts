import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import type {
  MeetingDecisionInput,
  MeetingNoteInput,
  StrikeNoteInput,
} from '../../platform/graphql/generated/schema.ts';
import { requiredLine, requiredText } from '../../platform/personal-data/index.ts';
import { answerWithDirective, type Given, giveDirective, lockRunningPlan } from '../blockers/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, type Plan } from '../plans/index.ts';
import { loadTask, occasionOf, withdrawTask } from '../tasks/index.ts';
import { deciderOf } from './decider.ts';
import type { Meeting, MeetingNote } from './domain/meeting.ts';
import { decidedTask, newNote } from './domain/note.ts';
import { addNote, demandState, strike } from './domain/run-meeting.ts';
import { loadMeeting, lockMeeting, meetingEvent, saveMeeting } from './meeting.record.ts';

interface Confirmable {
  readonly confirmNoPersonalData?: boolean | null | undefined;
}

/** What is said and decided. A decision's tasks are assignments before the next agency is called. */
@Injectable()
export class MeetingNotesService {
  constructor(private readonly writes: Writes) {}

  noteInMeeting(viewer: Viewer, input: MeetingNoteInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'noteInMeeting', input, async (write) => {
      const meeting = await lockMeeting(write.manager, viewer.unitId, input.meetingId);
      demandState(meeting, 'RUNNING');
      const note = newNote(newId(), {
        kind: 'NOTE',
        agencyId: input.agencyId ?? null,
        text: requiredText(input.text, rulesOf(write, 'text', input)),
        at: write.at,
        by: viewer.memberId,
      });
      return this.keep(write, meeting, note, 'MeetingNoted');
    });
  }

  decideInMeeting(viewer: Viewer, input: MeetingDecisionInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'decideInMeeting', input, async (write) => {
      const { plan, meeting } = await this.holdWithPlan(write, viewer, input.meetingId);
      demandState(meeting, 'RUNNING');
      const { directive, tasks } = await this.give(write, viewer, plan, meeting, input);
      const note = newNote(newId(), {
        kind: 'DECISION',
        agencyId: input.agencyId ?? null,
        text: directive.text,
        directiveId: directive.id,
        blockerId: directive.blockerId,
        tasks: tasks.map(decidedTask),
        at: write.at,
        by: viewer.memberId,
        decidedBy: directive.givenBy,
      });
      return this.keep(write, meeting, note, 'MeetingDecided');
    });
  }

  strikeNote(viewer: Viewer, input: StrikeNoteInput): Promise<Meeting> {
    deskOnly(viewer);
    return this.writes.run(viewer, 'strikeNote', input, async (write) => {
      const { plan, meeting } = await this.holdWithPlan(write, viewer, input.meetingId);
      demandState(meeting, 'RUNNING');
      const reason = requiredLine(input.reason, rulesOf(write, 'reason', input));
      const struck = strike(meeting, input.noteId, { by: viewer.memberId, at: write.at, reason });
      const note = meeting.notes.find(({ id }) => id === input.noteId);
      for (const { taskId } of note?.tasks ?? []) await takeBack(write, viewer, plan, taskId, reason);
      await saveMeeting(write.manager, meeting, struck);
      write.append(meetingEvent('NoteStruck', struck, { noteId: input.noteId, reason }));
      return struck;
    });
  }

  private async give(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    meeting: Meeting,
    input: MeetingDecisionInput,
  ): Promise<Given> {
    const decider = await deciderOf(write.manager, viewer, meeting);
    const decision = { ...input, id: newId() };
    return input.answers
      ? answerWithDirective(write, decider, plan, input.answers, decision)
      : giveDirective(write, decider, plan, decision);
  }

  private async keep(write: Write, meeting: Meeting, note: MeetingNote, event: string): Promise<Meeting> {
    const noted = addNote(meeting, note);
    await saveMeeting(write.manager, meeting, noted);
    write.append(meetingEvent(event, noted, { noteId: note.id, agencyId: note.agencyId }));
    return noted;
  }

  /** Plans are locked before what belongs to them, everywhere. */
  private async holdWithPlan(
    write: Write,
    viewer: Viewer,
    meetingId: string,
  ): Promise<{ readonly plan: Plan; readonly meeting: Meeting }> {
    const { planId } = await loadMeeting(write.manager, viewer.unitId, meetingId);
    const plan = await lockRunningPlan(write, viewer, planId);
    return { plan, meeting: await lockMeeting(write.manager, viewer.unitId, meetingId) };
  }
}

const rulesOf = (write: Write, field: string, { confirmNoPersonalData }: Confirmable) => ({
  field,
  today: write.today,
  confirmed: confirmNoPersonalData,
});

/** A struck decision's task leaves its agencies; what they have finished already stays finished. */
async function takeBack(
  write: Write,
  viewer: Viewer,
  plan: Plan,
  taskId: string,
  reason: string,
): Promise<void> {
  const before = await loadTask(write.manager, viewer.unitId, taskId);
  if (before.withdrawn) return;
  const after = { ...before, withdrawn: true, version: before.version + 1 };
  await withdrawTask(write, plan, { before, after, reason }, occasionOf(write, viewer));
}
