import type {
  AgencyGroupRecordFragment,
  AgencyRecordFragment,
  AssignmentRecordFragment,
  BatchRecordFragment,
  BlockerRecordFragment,
  CommentRecordFragment,
  DirectiveRecordFragment,
  EventRecordFragment,
  EvidenceRecordFragment,
  FigureDayRecordFragment,
  IndicatorRecordFragment,
  LocalityRecordFragment,
  MeetingRecordFragment,
  MemberRecordFragment,
  PlanRecordFragment,
  ProgressRecordFragment,
  SubjectKind,
  TaskRecordFragment,
  UnitRecordFragment,
} from '../graphql/generated/operations.ts';

export type UnitRecord = UnitRecordFragment;
export type AgencyRecord = AgencyRecordFragment;
export type AgencyGroupRecord = AgencyGroupRecordFragment;
export type LocalityRecord = LocalityRecordFragment;
export type MemberRecord = MemberRecordFragment;
export type PlanRecord = PlanRecordFragment;
export type TaskRecord = TaskRecordFragment;
export type AssignmentRecord = AssignmentRecordFragment;
export type BlockerRecord = BlockerRecordFragment;
export type DirectiveRecord = DirectiveRecordFragment;
export type CommentRecord = CommentRecordFragment;
export type EvidenceRecord = EvidenceRecordFragment;
export type IndicatorRecord = IndicatorRecordFragment;
export type ProgressRecord = ProgressRecordFragment;
export type FigureDayRecord = FigureDayRecordFragment;
export type MeetingRecord = MeetingRecordFragment;
export type FeedEvent = EventRecordFragment;
export type EventBatch = BatchRecordFragment;

/** What the store keeps: one map a kind of subject, by id. */
export interface Records {
  units: UnitRecord;
  agencies: AgencyRecord;
  groups: AgencyGroupRecord;
  localities: LocalityRecord;
  members: MemberRecord;
  plans: PlanRecord;
  tasks: TaskRecord;
  assignments: AssignmentRecord;
  blockers: BlockerRecord;
  directives: DirectiveRecord;
  indicators: IndicatorRecord;
  progress: ProgressRecord;
  figureDays: FigureDayRecord;
  meetings: MeetingRecord;
}

export type TableName = keyof Records;
export type AnyRecord = Records[TableName];
export type Table<N extends TableName> = ReadonlyMap<string, Records[N]>;
export type Tables = { readonly [N in TableName]: Table<N> };

/** A scope is what one follower keeps current: the unit's directory, or the open plan's board. */
export type Scope = 'directory' | 'board';

export const tablesOf: Readonly<Record<Scope, readonly TableName[]>> = {
  directory: ['units', 'agencies', 'groups', 'localities', 'members', 'plans'],
  board: ['tasks', 'assignments', 'blockers', 'directives', 'meetings'],
};

/** The open plan's figures: kept current by the board's feed once somebody on this device has asked for them. */
export const figureTables = ['indicators', 'progress', 'figureDays'] as const satisfies readonly TableName[];

interface Place {
  /** Null: not kept in the store; whoever shows it listens to the events. */
  readonly table: TableName | null;
  readonly state: (event: FeedEvent) => AnyRecord | null;
}

/** Where an event's state belongs. */
export const places: Readonly<Record<SubjectKind, Place>> = {
  UNIT: { table: 'units', state: (event) => event.unit },
  AGENCY: { table: 'agencies', state: (event) => event.agency },
  AGENCY_GROUP: { table: 'groups', state: (event) => event.group },
  LOCALITY: { table: 'localities', state: (event) => event.locality },
  MEMBER: { table: 'members', state: (event) => event.member },
  PLAN: { table: 'plans', state: (event) => event.plan },
  TASK: { table: 'tasks', state: (event) => event.task },
  ASSIGNMENT: { table: 'assignments', state: (event) => event.assignment },
  BLOCKER: { table: 'blockers', state: (event) => event.blocker },
  DIRECTIVE: { table: 'directives', state: (event) => event.directive },
  COMMENT: { table: null, state: () => null },
  EVIDENCE: { table: null, state: () => null },
  INDICATOR: { table: 'indicators', state: (event) => event.indicator },
  PROGRESS: { table: 'progress', state: (event) => event.progress },
  FIGURE_DAY: { table: 'figureDays', state: (event) => event.figureDay },
  MEETING: { table: 'meetings', state: (event) => event.meeting },
};

/** Past-tense names that end so say that the subject is gone (drafts only: issued work is withdrawn, not removed). */
export const isRemoval = (event: FeedEvent): boolean => /(Removed|Deleted)$/.test(event.type);
