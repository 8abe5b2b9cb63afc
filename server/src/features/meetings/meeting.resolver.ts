import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AttendanceInput,
  CallAgencyInput,
  MeetingDecisionInput,
  MeetingNoteInput,
  MeetingStepInput,
  MoveAgencyInput,
  PrepareMeetingInput,
  StrikeNoteInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { MeetingService } from './meeting.service.ts';
import { MeetingNotesService } from './meeting-notes.service.ts';
import { MeetingReadingService } from './meeting-reading.service.ts';
import { RunningMeetingService } from './running-meeting.service.ts';

@Resolver('Meeting')
export class MeetingResolver {
  constructor(
    private readonly service: MeetingService,
    private readonly running: RunningMeetingService,
    private readonly notes: MeetingNotesService,
    private readonly reading: MeetingReadingService,
  ) {}

  @Query('meetings')
  meetings(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.reading.meetings(viewer, planId);
  }

  @Query('meetingPage')
  meetingPage(@CurrentViewer() viewer: Viewer, @Args('meetingId') meetingId: string) {
    return this.reading.meetingPage(viewer, meetingId);
  }

  @Query('riskOrder')
  riskOrder(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.reading.riskOrder(viewer, planId);
  }

  @Query('minutes')
  minutes(@CurrentViewer() viewer: Viewer, @Args('meetingId') meetingId: string) {
    return this.reading.minutes(viewer, meetingId);
  }

  @Mutation('prepareMeeting')
  prepareMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: PrepareMeetingInput) {
    return this.service.prepareMeeting(viewer, input);
  }

  @Mutation('cancelMeeting')
  cancelMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingStepInput) {
    return this.service.cancelMeeting(viewer, input);
  }

  @Mutation('startMeeting')
  startMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingStepInput) {
    return this.service.startMeeting(viewer, input);
  }

  @Mutation('endMeeting')
  endMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingStepInput) {
    return this.service.endMeeting(viewer, input);
  }

  @Mutation('callAgency')
  callAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: CallAgencyInput) {
    return this.running.callAgency(viewer, input);
  }

  @Mutation('moveAgency')
  moveAgency(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveAgencyInput) {
    return this.running.moveAgency(viewer, input);
  }

  @Mutation('markAttendance')
  markAttendance(@CurrentViewer() viewer: Viewer, @Args('input') input: AttendanceInput) {
    return this.running.markAttendance(viewer, input);
  }

  @Mutation('noteInMeeting')
  noteInMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingNoteInput) {
    return this.notes.noteInMeeting(viewer, input);
  }

  @Mutation('decideInMeeting')
  decideInMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: MeetingDecisionInput) {
    return this.notes.decideInMeeting(viewer, input);
  }

  @Mutation('strikeNote')
  strikeNote(@CurrentViewer() viewer: Viewer, @Args('input') input: StrikeNoteInput) {
    return this.notes.strikeNote(viewer, input);
  }
}
