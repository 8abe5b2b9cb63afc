import { type EntityManager, type FindManyOptions, type FindOptionsWhere, In, Not } from 'typeorm';
import type { NewEvent } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import type { Meeting, MeetingNote } from './domain/meeting.ts';
import { noSuchMeeting, staleMeeting } from './domain/meeting-refusals.ts';
import { type MeetingNoteRow, MeetingNoteTable, type MeetingRow, MeetingTable } from './meeting.table.ts';

const withoutKeys = ({ meetingId: _, no: __, ...note }: MeetingNoteRow): MeetingNote => note;

const withNotes = async (manager: EntityManager, rows: readonly MeetingRow[]): Promise<Meeting[]> => {
  if (rows.length === 0) return [];
  const meetingIds = rows.map(({ id }) => id);
  const notes = await manager.find(MeetingNoteTable, {
    where: { meetingId: In(meetingIds) },
    order: { meetingId: 'ASC', no: 'ASC' },
  });
  return rows.map(({ unitId: _, ...row }) => ({
    ...row,
    notes: notes.filter(({ meetingId }) => meetingId === row.id).map(withoutKeys),
  }));
};

type Where = FindOptionsWhere<MeetingRow> & { readonly unitId: string };

/** Meetings with their notes, newest first. `where` names the unit. */
const findMeetings = async (
  manager: EntityManager,
  where: Where,
  more: Pick<FindManyOptions<MeetingRow>, 'take' | 'lock'> = {},
): Promise<Meeting[]> =>
  withNotes(
    manager,
    await manager.find(MeetingTable, { where, order: { heldOn: 'DESC', id: 'DESC' }, ...more }),
  );

export const findPlanMeetings = (
  manager: EntityManager,
  unitId: string,
  planId: string,
  take: number,
): Promise<Meeting[]> => findMeetings(manager, { unitId, planId }, { take });

/** Those that are still to come or in the room. The caller has seen to it that the viewer may see the plan. */
export const findOpenMeetings = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Meeting[]> => findMeetings(manager, { unitId, planId, state: Not('ENDED') });

/** The last one that ended before this one began; null: there was none. */
export const findFormerMeeting = async (
  manager: EntityManager,
  unitId: string,
  { id, planId, startedAt }: Meeting,
): Promise<Meeting | null> => {
  const [row]: { id: string }[] = await manager.query(
    `SELECT id FROM meetings WHERE unit_id = $1 AND plan_id = $2 AND id <> $3 AND state = 'ENDED'
       AND ($4::timestamptz IS NULL OR ended_at <= $4) ORDER BY ended_at DESC LIMIT 1`,
    [unitId, planId, id, startedAt],
  );
  return row === undefined ? null : loadMeeting(manager, unitId, row.id);
};

/** @throws DomainError NOT_FOUND */
export const loadMeeting = async (manager: EntityManager, unitId: string, id: string): Promise<Meeting> => {
  const [meeting] = isId(id) ? await findMeetings(manager, { unitId, id }) : [];
  if (meeting === undefined) throw noSuchMeeting();
  return meeting;
};

/** One meeting, locked until the transaction ends. @throws DomainError NOT_FOUND */
export const lockMeeting = async (manager: EntityManager, unitId: string, id: string): Promise<Meeting> => {
  const [meeting] = isId(id)
    ? await findMeetings(manager, { unitId, id }, { lock: { mode: 'pessimistic_write' } })
    : [];
  if (meeting === undefined) throw noSuchMeeting();
  return meeting;
};

/** @throws DomainError STALE_VERSION */
export const demandSeenMeeting = (meeting: Meeting, baseVersion: number | null | undefined): void => {
  if (meeting.version !== baseVersion) throw staleMeeting(meeting);
};

export const insertMeeting = async (
  manager: EntityManager,
  unitId: string,
  { notes: _, ...row }: Meeting,
): Promise<void> => {
  await manager.insert(MeetingTable, { ...row, presentAgencyIds: [...row.presentAgencyIds], unitId });
};

/** Saves the state, adds the notes that `before` had not yet, and marks those that were struck since. */
export const saveMeeting = async (manager: EntityManager, before: Meeting, after: Meeting): Promise<void> => {
  const { id, notes, ...row } = after;
  await manager.update(MeetingTable, { id }, { ...row, presentAgencyIds: [...row.presentAgencyIds] });
  const added = notes.slice(before.notes.length);
  const no = before.notes.length;
  await manager.insert(
    MeetingNoteTable,
    added.map((note, index) => ({ ...note, meetingId: id, no: no + index })),
  );
  for (const [index, note] of before.notes.entries()) {
    const now = notes[index];
    if (now === undefined || now.struckAt === note.struckAt) continue;
    const { struckAt, struckBy, strikeReason } = now;
    await manager.update(MeetingNoteTable, { id: note.id }, { struckAt, struckBy, strikeReason });
  }
};

export const meetingEvent = (
  type: string,
  meeting: Meeting,
  detail: Readonly<Record<string, unknown>> = {},
): NewEvent => ({ type, subjectKind: 'MEETING', subject: meeting, planId: meeting.planId, detail });
