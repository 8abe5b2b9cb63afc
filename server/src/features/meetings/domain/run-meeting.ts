import type { AgendaMark, MeetingState } from '../../../platform/graphql/generated/schema.ts';
import type { AgendaItem, Meeting, MeetingNote } from './meeting.ts';
import {
  alreadyStruck,
  answersBlocker,
  noSuchNote,
  notOnAgenda,
  tooManyNotes,
  wrongState,
} from './meeting-refusals.ts';

const mostNotes = 300;

export const demandState = (meeting: Meeting, ...states: readonly MeetingState[]): void => {
  if (!states.includes(meeting.state)) throw wrongState(meeting.state);
};

const demandOnAgenda = (meeting: Meeting, agencyId: string | null, field: string): void => {
  if (agencyId === null || meeting.agenda.some((item) => item.agencyId === agencyId)) return;
  throw notOnAgenda(field);
};

const changed = (meeting: Meeting, change: Partial<Meeting>): Meeting => ({
  ...meeting,
  ...change,
  version: meeting.version + 1,
});

/** The order is that of this moment and stays, until somebody moves an agency. It begins with what concerns all. */
export const start = (meeting: Meeting, agenda: readonly AgendaItem[], at: string): Meeting => {
  demandState(meeting, 'PREPARED');
  return changed(meeting, { state: 'RUNNING', startedAt: at, agenda, currentAgencyId: null });
};

const marked = (
  agenda: readonly AgendaItem[],
  agencyId: string | null,
  change: (item: AgendaItem) => AgendaItem,
): AgendaItem[] => agenda.map((item) => (item.agencyId === agencyId ? change(item) : item));

const leaving = (meeting: Meeting, mark: AgendaMark): AgendaItem[] =>
  marked(meeting.agenda, meeting.currentAgencyId, (item) => ({ ...item, mark }));

/**
 * Calls an agency, or nobody in particular (null); `leave` is said of the one that was spoken of until now. Calling the
 * one whose turn it is already changes nothing: two people pressing at once do not skip anybody.
 */
export const call = (meeting: Meeting, agencyId: string | null, leave: AgendaMark, at: string): Meeting => {
  demandState(meeting, 'RUNNING');
  demandOnAgenda(meeting, agencyId, 'agencyId');
  if (agencyId === meeting.currentAgencyId) return meeting;
  const agenda = marked(leaving(meeting, leave), agencyId, (item) => ({
    ...item,
    calledAt: item.calledAt ?? at,
  }));
  return changed(meeting, { agenda, currentAgencyId: agencyId });
};

/** Puts an agency before another, or at the end (null). */
export const moveAgency = (meeting: Meeting, agencyId: string, beforeId: string | null): Meeting => {
  demandState(meeting, 'RUNNING');
  demandOnAgenda(meeting, agencyId, 'agencyId');
  demandOnAgenda(meeting, beforeId, 'beforeId');
  if (agencyId === beforeId) return meeting;
  const moved = meeting.agenda.filter((item) => item.agencyId === agencyId);
  const others = meeting.agenda.filter((item) => item.agencyId !== agencyId);
  const at = beforeId === null ? others.length : others.findIndex((item) => item.agencyId === beforeId);
  return changed(meeting, { agenda: [...others.slice(0, at), ...moved, ...others.slice(at)] });
};

export const markAttendance = (meeting: Meeting, agencyId: string, isPresent: boolean): Meeting => {
  demandState(meeting, 'PREPARED', 'RUNNING');
  if (meeting.presentAgencyIds.includes(agencyId) === isPresent) return meeting;
  const others = meeting.presentAgencyIds.filter((id) => id !== agencyId);
  return changed(meeting, { presentAgencyIds: isPresent ? [...others, agencyId] : others });
};

export const addNote = (meeting: Meeting, note: MeetingNote): Meeting => {
  demandState(meeting, 'RUNNING');
  demandOnAgenda(meeting, note.agencyId, 'agencyId');
  if (meeting.notes.length >= mostNotes) throw tooManyNotes();
  return changed(meeting, { notes: [...meeting.notes, note] });
};

interface Strike {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What was written stays readable, with who struck it and why. */
export const strike = (meeting: Meeting, noteId: string, { by, at, reason }: Strike): Meeting => {
  demandState(meeting, 'RUNNING');
  const note = meeting.notes.find((one) => one.id === noteId);
  if (note === undefined) throw noSuchNote();
  if (note.struckAt !== null) throw alreadyStruck();
  if (note.blockerId !== null) throw answersBlocker();
  const struck: MeetingNote = { ...note, struckAt: at, struckBy: by, strikeReason: reason };
  return changed(meeting, { notes: meeting.notes.map((one) => (one.id === noteId ? struck : one)) });
};

/** From here on the minutes no longer change. */
export const end = (meeting: Meeting, at: string): Meeting => {
  demandState(meeting, 'RUNNING');
  const agenda = leaving(meeting, 'HEARD');
  return changed(meeting, { state: 'ENDED', endedAt: at, agenda, currentAgencyId: null });
};
