import type {
  AgendaMark,
  DeadlineKind,
  MeetingNoteKind,
  MeetingState,
} from '../../../platform/graphql/generated/schema.ts';

/** What puts an agency where it stands in the order: counts of one day. */
export interface AgencyRisk {
  readonly overdue: number;
  readonly waitingForChair: number;
  readonly dueSoon: number;
  /** Whole days for which its locality has reported no figure. Meetings begun before this was counted lack it. */
  readonly unreportedDays?: number;
  /** Days for which the quietest of its open lead shares has not moved. */
  readonly silentDays: number;
}

export interface AgendaItem {
  readonly agencyId: string;
  readonly risk: AgencyRisk;
  readonly mark: AgendaMark;
  readonly calledAt: string | null;
}

/** A task as it was decided; what became of it since is on the board. */
export interface DecidedTask {
  readonly taskId: string;
  readonly text: string;
  readonly leadAgencyIds: readonly string[];
  readonly cooperatingAgencyIds: readonly string[];
  readonly deadline: {
    readonly date: string | null;
    readonly kind: DeadlineKind;
    readonly asWritten: string | null;
  };
}

/** Added, never changed; struck through it stays readable. */
export interface MeetingNote {
  readonly id: string;
  /** Null: what concerns all. */
  readonly agencyId: string | null;
  readonly kind: MeetingNoteKind;
  readonly text: string;
  readonly directiveId: string | null;
  readonly blockerId: string | null;
  readonly tasks: readonly DecidedTask[];
  readonly at: string;
  /** Who wrote it down. */
  readonly by: string;
  /** Whose decision it is; null: a note. */
  readonly decidedBy: string | null;
  readonly struckAt: string | null;
  readonly struckBy: string | null;
  readonly strikeReason: string | null;
}

/** A giao ban: the same flat record in table, snapshot and feed. */
export interface Meeting {
  readonly id: string;
  readonly planId: string;
  readonly state: MeetingState;
  readonly heldOn: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly chairedBy: string;
  readonly presentAgencyIds: readonly string[];
  /** Empty until the meeting is started. */
  readonly agenda: readonly AgendaItem[];
  readonly currentAgencyId: string | null;
  readonly notes: readonly MeetingNote[];
  readonly version: number;
}
