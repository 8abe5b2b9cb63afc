import { Module } from '@nestjs/common';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingService } from './meeting.service.ts';
import { MeetingNotesService } from './meeting-notes.service.ts';
import { MeetingReadingService } from './meeting-reading.service.ts';
import { MinutesController } from './minutes.controller.ts';
import { RunningMeetingService } from './running-meeting.service.ts';

@Module({
  controllers: [MinutesController],
  providers: [
    MeetingResolver,
    MeetingService,
    RunningMeetingService,
    MeetingNotesService,
    MeetingReadingService,
  ],
})
export class MeetingsModule {}
