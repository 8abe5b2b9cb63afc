import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../platform/errors/index.ts';
import type { Meeting, MeetingNote } from './meeting.ts';
import { addNote, call, end, markAttendance, moveAgency, start, strike } from './run-meeting.ts';

const at = '2026-06-15T00:30:00.000Z';
const risk = { overdue: 0, waitingForChair: 0, dueSoon: 0, silentDays: 0 };
const item = (agencyId: string) => ({ agencyId, risk, mark: 'WAITING' as const, calledAt: null });
const prepared: Meeting = {
  id: 'meeting',
  planId: 'plan',
  state: 'PREPARED',
  heldOn: '2026-06-15',
  startedAt: null,
  endedAt: null,
  chairedBy: 'chair',
  presentAgencyIds: ['justice'],
  agenda: [],
  currentAgencyId: null,
  notes: [],
  version: 1,
};
const running = start(prepared, ['justice', 'police', 'o-lam'].map(item), at);
const note = (set: Partial<MeetingNote> = {}): MeetingNote => ({
  id: 'note',
  agencyId: 'justice',
  kind: 'NOTE',
  text: 'Đã đối chiếu xong sổ',
  directiveId: null,
  blockerId: null,
  tasks: [],
  at,
  by: 'desk',
  decidedBy: null,
  struckAt: null,
  struckBy: null,
  strikeReason: null,
  ...set,
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'done';
};
const marks = (meeting: Meeting) => meeting.agenda.map(({ agencyId, mark }) => [agencyId, mark]);

describe('a meeting runs', () => {
  test('[M3] it begins with what concerns all, and each agency that is left is marked as was said', () => {
    expect(running.currentAgencyId).toBeNull();

    const second = call(call(running, 'justice', 'HEARD', at), 'police', 'HEARD', at);
    const third = call(second, 'o-lam', 'SKIPPED', at);

    expect(third.currentAgencyId).toBe('o-lam');
    expect(marks(third)).toEqual([
      ['justice', 'HEARD'],
      ['police', 'SKIPPED'],
      ['o-lam', 'WAITING'],
    ]);
    expect(third.agenda[2]?.calledAt).toBe(at);
  });

  test('[M3] calling the same agency twice is one call', () => {
    const called = call(running, 'justice', 'HEARD', at);

    expect(call(called, 'justice', 'SKIPPED', at)).toBe(called);
  });

  test('[M3] an agency is moved before another or to the end, and keeps its mark', () => {
    expect(moveAgency(running, 'o-lam', 'justice').agenda.map(({ agencyId }) => agencyId)).toEqual([
      'o-lam',
      'justice',
      'police',
    ]);
    expect(moveAgency(running, 'justice', null).agenda.at(-1)?.agencyId).toBe('justice');
    expect(codeOf(() => moveAgency(running, 'youth', null))).toBe('INVALID_INPUT');
  });

  test('[M3] attendance is marked before and during the meeting', () => {
    expect(markAttendance(prepared, 'police', true).presentAgencyIds).toEqual(['justice', 'police']);
    expect(markAttendance(running, 'justice', false).presentAgencyIds).toEqual([]);
  });

  test('[M6] a struck note stays with who and why, and is struck once', () => {
    const struck = strike(addNote(running, note()), 'note', { by: 'chair', at, reason: 'Ghi nhầm đơn vị' });

    expect(struck.notes).toEqual([
      note({ struckAt: at, struckBy: 'chair', strikeReason: 'Ghi nhầm đơn vị' }),
    ]);
    expect(codeOf(() => strike(struck, 'note', { by: 'chair', at, reason: 'x' }))).toBe('INVALID_STEP');
    expect(codeOf(() => strike(running, 'note', { by: 'chair', at, reason: 'x' }))).toBe('NOT_FOUND');
  });

  test('[M6] a decision that answered a blocker is not struck: the answer has gone out', () => {
    const answered = addNote(running, note({ kind: 'DECISION', blockerId: 'blocker' }));

    expect(codeOf(() => strike(answered, 'note', { by: 'chair', at, reason: 'x' }))).toBe('INVALID_STEP');
  });

  test('[M7] once it has ended nothing of it changes', () => {
    const ended = end(call(addNote(running, note()), 'justice', 'HEARD', at), at);

    expect(ended).toMatchObject({ state: 'ENDED', currentAgencyId: null, endedAt: at });
    const acts = [
      () => start(ended, [], at),
      () => call(ended, 'police', 'HEARD', at),
      () => moveAgency(ended, 'police', null),
      () => markAttendance(ended, 'police', true),
      () => addNote(ended, note({ id: 'other' })),
      () => strike(ended, 'note', { by: 'chair', at, reason: 'x' }),
      () => end(ended, at),
    ];
    expect(acts.map(codeOf)).toEqual(acts.map(() => 'INVALID_STEP'));
  });

  test('[M7] a meeting holds three hundred notes', () => {
    const full: Meeting = { ...running, notes: Array.from({ length: 300 }, () => note()) };

    expect(codeOf(() => addNote(full, note()))).toBe('INVALID_STEP');
  });
});
