export { findOpenMeetings } from './meeting.record.ts';
export { MeetingNoteTable, MeetingTable } from './meeting.table.ts';
export { MeetingsModule } from './meetings.module.ts';
