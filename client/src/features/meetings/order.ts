import type { MeetingRecord } from '../../live/index.ts';

type Agenda = MeetingRecord['agenda'];
type AgendaItem = Agenda[number];
type Called = Pick<MeetingRecord, 'agenda' | 'currentAgencyId'>;

const placeOf = ({ agenda, currentAgencyId }: Called): number =>
  agenda.findIndex(({ agencyId }) => agencyId === currentAgencyId);

/** Not heard yet, in the order of calling: those after the present one, then those before it, then those put off. */
export const toBeCalled = (meeting: Called): readonly AgendaItem[] => {
  const at = placeOf(meeting);
  const { agenda } = meeting;
  const round = [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(at, 0))];
  return [
    ...round.filter(({ mark }) => mark === 'WAITING'),
    ...round.filter(({ mark }) => mark === 'SKIPPED'),
  ];
};

/** Who is called when the present one is done; null: nobody is left. */
export const nextAgency = (meeting: Called): string | null => toBeCalled(meeting)[0]?.agencyId ?? null;

/** The one before in the order; null: what concerns all. */
export const previousAgency = (meeting: Called): string | null =>
  meeting.agenda[placeOf(meeting) - 1]?.agencyId ?? null;

export const countHeard = ({ agenda }: Pick<MeetingRecord, 'agenda'>): number =>
  agenda.filter(({ mark }) => mark === 'HEARD').length;

/** Where an agency has to be put to go one up or one down: before which one; null: at the end; undefined: it cannot. */
export const placeFor = (agenda: Agenda, agencyId: string, by: -1 | 1): string | null | undefined => {
  const at = agenda.findIndex((item) => item.agencyId === agencyId);
  if (at + by < 0 || at + by >= agenda.length) return undefined;
  return agenda[by === -1 ? at - 1 : at + 2]?.agencyId ?? null;
};

export type Standing =
  | { readonly kind: 'now' | 'heard' | 'skipped' | 'notOn' }
  | { readonly kind: 'left'; readonly count: number };

/** Where an agency stands: `left` counts those who come before it. */
export const standingOf = (meeting: Called, own: readonly string[]): Standing => {
  const item = meeting.agenda.find(({ agencyId }) => own.includes(agencyId));
  if (!item) return { kind: 'notOn' };
  if (meeting.currentAgencyId !== null && own.includes(meeting.currentAgencyId)) return { kind: 'now' };
  if (item.mark === 'HEARD') return { kind: 'heard' };
  if (item.mark === 'SKIPPED') return { kind: 'skipped' };
  return {
    kind: 'left',
    count: toBeCalled(meeting).findIndex(({ agencyId }) => own.includes(agencyId)),
  };
};
