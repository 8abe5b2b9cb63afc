import type { DecidedTask, Meeting, MeetingNote } from './meeting.ts';

export interface MinutesTask {
  readonly text: string;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly deadline: string | null;
}

export interface MinutesPart {
  /** Null: what concerns all. */
  readonly agencyName: string | null;
  readonly notes: readonly string[];
  readonly decisions: readonly { readonly text: string; readonly tasks: readonly MinutesTask[] }[];
}

/** What was said and decided, as it goes into the notice of conclusions. What nobody has filled in is not in it. */
export interface Minutes {
  readonly unitName: string;
  readonly planName: string;
  readonly heldOn: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly chairName: string;
  readonly chairTitle: string | null;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly parts: readonly MinutesPart[];
  readonly isFinal: boolean;
}

/** What a meeting names by ids only. */
export interface Names {
  readonly unitName: string;
  readonly planName: string;
  readonly chair: { readonly fullName: string; readonly title: string | null };
  agency(id: string): string;
}

/** As documents write days: 08/5/2026, with a zero before days below ten and before the first two months. */
export const writtenDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

const deadlineWords = ({ date, kind, asWritten }: DecidedTask['deadline']): string | null => {
  if (asWritten !== null) return asWritten;
  switch (kind) {
    case 'BEFORE':
      return date && `trước ngày ${writtenDay(date)}`;
    case 'BY':
      return date && `chậm nhất ngày ${writtenDay(date)}`;
    case 'WITHIN':
      return date && `xong trong ngày ${writtenDay(date)}`;
    case 'INHERITED':
      return 'theo thời hạn của kế hoạch';
    case 'NONE':
      return null;
  }
};

const partOf = (notes: readonly MeetingNote[], agencyId: string | null, names: Names): MinutesPart => {
  const named = (ids: readonly string[]) => ids.map((id) => names.agency(id));
  const own = notes.filter((note) => note.agencyId === agencyId);
  return {
    agencyName: agencyId === null ? null : names.agency(agencyId),
    notes: own.filter(({ kind }) => kind === 'NOTE').map(({ text }) => text),
    decisions: own
      .filter(({ kind }) => kind === 'DECISION')
      .map(({ text, tasks }) => ({
        text,
        tasks: tasks.map((task) => ({
          text: task.text,
          leads: named(task.leadAgencyIds),
          cooperating: named(task.cooperatingAgencyIds),
          deadline: deadlineWords(task.deadline),
        })),
      })),
  };
};

/** Struck notes are left out; agencies come in the order of the agenda, after what concerns all. */
export const minutesOf = (meeting: Meeting, names: Names): Minutes => {
  const { heldOn, startedAt, endedAt, agenda, presentAgencyIds } = meeting;
  const standing = meeting.notes.filter(({ struckAt }) => struckAt === null);
  const spokenOf = [null, ...agenda.map(({ agencyId }) => agencyId)].filter((agencyId) =>
    standing.some((note) => note.agencyId === agencyId),
  );
  const absent = agenda.filter(({ agencyId }) => !presentAgencyIds.includes(agencyId));
  const { unitName, planName, chair } = names;
  return {
    unitName,
    planName,
    heldOn,
    startedAt,
    endedAt,
    chairName: chair.fullName,
    chairTitle: chair.title,
    present: presentAgencyIds.map((id) => names.agency(id)),
    absent: absent.map(({ agencyId }) => names.agency(agencyId)),
    parts: spokenOf.map((agencyId) => partOf(standing, agencyId, names)),
    isFinal: meeting.state === 'ENDED',
  };
};
