import type { Cadence } from '../../../platform/graphql/generated/schema.ts';
import type { PlanReading, ReadDeadline, ReadTask, ReadWarning } from '../reading/index.ts';
import {
  type Finding,
  type FindingAgency,
  type FindingDeadline,
  noDeadline,
  taskText,
} from './domain/finding.ts';

/** Sparse, so that a part can be put after the one it was cut from. */
export const FINDING_STEP = 1024;

/** Who a name is in the unit; both null: nobody that is known. */
export type NamesBody = (asWritten: string) => Pick<FindingAgency, 'agencyId' | 'groupId'>;

export type FoundDuty = Omit<Finding, 'id' | 'unitId' | 'planId' | 'state' | 'taskId' | 'version' | 'change'>;

const longestLine = 500;

const readDeadline = (read: ReadDeadline | null): FindingDeadline => {
  if (read === null) return noDeadline;
  const words = { asWritten: read.asWritten.slice(0, longestLine) || null };
  const span = { start: read.span?.start ?? null, end: read.span?.end ?? null };
  if (read.kind === 'INHERITED' || read.inherited) return { ...noDeadline, kind: 'INHERITED', ...words };
  // What recurs names no day of its own.
  if (read.date === null) return { ...noDeadline, ...words, ...span };
  return { date: read.date, kind: read.kind, ...words, ...span };
};

const within =
  (task: { start: number; end: number }) =>
  (warning: ReadWarning): boolean =>
    warning.start !== null && warning.start >= task.start && warning.start < task.end;

const section = (text: string): string | null => text.trim().slice(0, longestLine) || null;

/** The board counts neither quarters nor years: what recurs by them is ongoing. */
const cadenceOf = (read: ReadTask['cadence']): Cadence =>
  read === 'QUARTERLY' || read === 'YEARLY' ? 'ONGOING' : read;

const ofDuty = (task: ReadTask, reading: PlanReading, names: NamesBody): Omit<FoundDuty, 'position'> => ({
  section: section(task.section),
  text: taskText(task.quote),
  quoteStart: task.start,
  quoteEnd: task.end,
  agencies: task.agencies.map(({ asWritten, role, span, isClass }) => ({
    asWritten: asWritten.slice(0, longestLine),
    role: role === 'LEAD' ? 'LEAD' : 'COOPERATE',
    start: span?.start ?? null,
    end: span?.end ?? null,
    isClass,
    ...names(asWritten),
  })),
  deadline: readDeadline(task.deadline),
  cadence: cadenceOf(task.cadence),
  indicator: task.percentages.join('; ').slice(0, longestLine) || null,
  confidence: Math.round(task.confidence * 100),
  reasons: task.reasons,
  warnings: reading.warnings.filter(within(task)).map((warning) => ({ ...warning })),
});

/** Everything that looks like a duty, in the document's order; what names nobody to do it comes as doubtful. */
export function dutiesOf(reading: PlanReading, names: NamesBody): FoundDuty[] {
  const named = reading.tasks.map((task) => ofDuty(task, reading, names));
  const unnamed = reading.unassigned.map((duty) => ({
    section: section(duty.section),
    text: taskText(duty.quote),
    quoteStart: duty.start,
    quoteEnd: duty.end,
    agencies: [],
    deadline: noDeadline,
    cadence: 'ONCE' as const,
    indicator: null,
    confidence: 40,
    reasons: [],
    warnings: [
      {
        code: 'DUTY_WITHOUT_AGENCY',
        message: 'Câu này giống nhiệm vụ nhưng không nêu cơ quan thực hiện; hãy chọn cơ quan hoặc bỏ qua.',
        start: duty.start,
        end: duty.end,
      },
    ],
  }));
  return [...named, ...unnamed]
    .sort((one, other) => one.quoteStart - other.quoteStart)
    .map((duty, index) => ({ ...duty, position: (index + 1) * FINDING_STEP }));
}

/** Warnings that belong to no duty of their own. */
export const warningsOf = (reading: PlanReading): ReadWarning[] =>
  reading.warnings.filter(
    (warning) =>
      warning.code !== 'DUTY_WITHOUT_AGENCY' && !reading.tasks.some((task) => within(task)(warning)),
  );
