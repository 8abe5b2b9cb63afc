import type { Cadence } from '../../../graphql/generated/schema.ts';
import type { AssignmentRecord } from '../../../live/index.ts';
import { isPeriodic } from '../steps/assignment-steps.ts';

/** What an agency says of its work. */
export type ReportKind = 'underWay' | 'done' | 'checkIn';

/** What somebody wrote before: kept on the device and refused when it was sent. */
export interface Draft {
  readonly kind: ReportKind;
  readonly progress: number;
  readonly note: string;
}

type Share = Pick<AssignmentRecord, 'status' | 'progress'>;

/** A periodic duty is reported by its period, any other by its progress. */
export const kindsFor = (cadence: Cadence): readonly ReportKind[] =>
  isPeriodic(cadence) ? ['checkIn', 'done'] : ['underWay', 'done'];

export const emptyDraft = (share: Share, cadence: Cadence): Draft => ({
  kind: isPeriodic(cadence) ? 'checkIn' : 'underWay',
  progress: share.progress,
  note: '',
});

/** The result and the period's report must be said; a note on progress may. */
export const isNoteMissing = ({ kind, note }: Draft): boolean => kind !== 'underWay' && note.trim() === '';

/** What was typed in a report that is kept on this device. */
export const draftOf = (name: string, input: Readonly<Record<string, unknown>>, share: Share): Draft => {
  const note = typeof input['note'] === 'string' ? input['note'] : '';
  const progress = typeof input['progress'] === 'number' ? input['progress'] : share.progress;
  if (name === 'checkIn') return { kind: 'checkIn', progress, note };
  return { kind: input['status'] === 'AWAITING_CONFIRMATION' ? 'done' : 'underWay', progress, note };
};
