export { MeetingBar } from './bar/meeting-bar.tsx';
export { useRunningMeeting } from './use-running-meeting.ts';
export { RunningMeeting } from './wall/running-meeting.tsx';
