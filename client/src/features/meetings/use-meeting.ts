import { MeetingPageDocument } from '../../graphql/generated/operations.ts';
import type { Refusal } from '../../graphql/index.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { type MeetingRecord, useRecord } from '../../live/index.ts';

export interface OpenedMeeting {
  readonly meeting: MeetingRecord | undefined;
  /** The one before, whose decisions are asked about; it no longer changes. */
  readonly former: MeetingRecord | null;
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/** Asked for once, and kept current by the open plan's feed: the newer of the two is shown. */
export const useMeeting = (meetingId: string): OpenedMeeting => {
  const { data, ...asked } = useQuery(MeetingPageDocument, { meetingId });
  const live = useRecord('meetings', meetingId);
  const known = data?.meetingPage.meeting;
  const meeting = live && (!known || live.version >= known.version) ? live : known;
  return { ...asked, meeting, former: data?.meetingPage.former ?? null };
};
