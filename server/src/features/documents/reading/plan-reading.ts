import type { Cadence } from './deadlines/cadence.ts';
import type { Role } from './duties/read-sentence.ts';
import type { Span } from './text/passage.ts';

export type PlanKind =
  | 'PLAN'
  | 'OFFICIAL_LETTER'
  | 'DIRECTIVE'
  | 'URGENT_DISPATCH'
  | 'CONCLUSION'
  | 'DECISION'
  | 'OTHER';

/** INHERITED: the plan's own last day, for want of one of the task's. */
export type ReadDeadlineKind = 'BEFORE' | 'BY' | 'WITHIN' | 'INHERITED';

/** Why the reader believes what it says; shown beside the finding in the review. */
export type Reason =
  | 'HEADING_AGENCY'
  | 'NAMED_AFTER_ASSIGNING_VERB'
  | 'SUBJECT_OF_THE_SENTENCE'
  | 'CARRIED_ON_FROM_ABOVE'
  | 'ANNOUNCED_BEFORE_THE_LIST'
  | 'LABELLED_LINE'
  | 'TABLE_ROW'
  | 'BEGINS_WITH_A_VERB'
  | 'SAYS_MUST'
  | 'ITEM_UNDER_AN_AGENCY'
  | 'NO_KNOWN_VERB'
  | 'SEVERAL_DEADLINES'
  | 'YEAR_TAKEN_FROM_THE_DOCUMENT';

export interface ReadAgency {
  readonly asWritten: string;
  readonly role: Role;
  /** Where the document names it; null where the name stands nowhere as such (a shared head spelled out). */
  readonly span: Span | null;
  /** A class of bodies that fans out to its members when the plan is issued. */
  readonly isClass: boolean;
}

export interface ReadDeadline {
  /** The day that is named; of a month, quarter or year its last. Null for what recurs. */
  readonly date: string | null;
  readonly kind: ReadDeadlineKind;
  readonly asWritten: string;
  readonly inherited: boolean;
  readonly span: Span | null;
}

export interface ReadTask {
  readonly section: string;
  /** The source's own text from `start` to `end`, UTF-16 code units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly agencies: readonly ReadAgency[];
  readonly deadline: ReadDeadline | null;
  readonly cadence: Cadence;
  /** 0 to 1. Below 0.7 the review asks to look twice. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Shares of a hundred that the duty is to reach, as written ("95% hộ trong xã"). */
  readonly percentages: readonly string[];
}

export interface ReadTarget {
  readonly locality: string;
  readonly value: number;
  readonly unit: string | null;
  readonly span: Span;
}

export type WarningCode =
  | 'NUMBER_BLANK'
  | 'DATE_BLANK'
  | 'NO_TASKS'
  | 'NOT_A_PLAN'
  | 'TARGETS_DO_NOT_ADD_UP'
  | 'DEADLINE_BEFORE_DOCUMENT'
  | 'DEADLINE_YEAR_GUESSED'
  | 'SEVERAL_DEADLINES'
  | 'DUTY_WITHOUT_AGENCY'
  | 'UNSURE_DUTY'
  | 'TABLE_NOT_UNDERSTOOD';

export interface ReadWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A sentence worded like a duty that names nobody to do it: offered in the review, never a task by itself. */
export interface UnassignedDuty {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: string;
}

/** All that was read out of one document. */
export interface PlanReading {
  readonly kind: PlanKind;
  readonly kindAsWritten: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly legalBases: readonly string[];
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly signatory: string | null;
  readonly period: { readonly start: string | null; readonly end: string } | null;
  readonly targets: readonly ReadTarget[];
  readonly targetTotal: number | null;
  readonly tasks: readonly ReadTask[];
  readonly unassigned: readonly UnassignedDuty[];
  readonly route: readonly string[];
  readonly warnings: readonly ReadWarning[];
  /** The text that all offsets count in. */
  readonly source: string;
}
