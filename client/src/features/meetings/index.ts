export { MeetingBar } from './bar/meeting-bar.tsx';
