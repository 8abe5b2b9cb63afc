import { type MeetingRecord, useSelect } from '../../live/index.ts';

/** The open plan's meeting that is in the room now; at most one is. */
export const useRunningMeeting = (): MeetingRecord | undefined =>
  useSelect(({ meetings }) => [...meetings.values()].find(({ state }) => state === 'RUNNING'));
