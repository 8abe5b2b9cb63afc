import { DomainError, say } from '../../../platform/errors/index.ts';
import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';
import { type Assignment, type AssignmentChange, changed, type Occasion } from './assignment.ts';
import { takeStep } from './take-step.ts';

/** What an agency reports. `progress` and `note` null: unchanged. */
export interface StatusReport {
  readonly status: AssignmentStatus;
  readonly progress: number | null;
  readonly note: string | null;
}

const cannotReport = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Đơn vị chỉ báo cáo "Đang thực hiện" hoặc "Hoàn thành". Các bước khác có nút riêng.',
      'An agency reports "in progress" or "done". Other steps have buttons of their own.',
    ),
    { field: 'status' },
  );

const needResult = () =>
  new DomainError(
    'INVALID_INPUT',
    say('Ghi kết quả đã làm được, một dòng là đủ.', 'Write what was achieved; one line is enough.'),
    { field: 'note' },
  );

const outOfRange = () =>
  new DomainError('INVALID_INPUT', say('Tiến độ từ 0 đến 100.', 'Progress is from 0 to 100.'), {
    field: 'progress',
  });

/** Whoever reports on a share has received it. */
const received = (assignment: Assignment, occasion: Occasion) => assignment.receivedAt ?? occasion.at;

function reportUnderWay(assignment: Assignment, report: StatusReport, occasion: Occasion): AssignmentChange {
  const progress = report.progress ?? assignment.progress;
  const note = report.note ?? assignment.note;
  const change = { progress, note, receivedAt: received(assignment, occasion) };
  const detail = { progress, note: report.note };
  if (assignment.status === 'IN_PROGRESS') {
    return { assignment: changed(assignment, change, occasion), type: 'ProgressReported', detail };
  }
  if (assignment.status === 'AWAITING_CONFIRMATION') {
    return takeStep(
      assignment,
      'takeBack',
      { ...change, reportedOn: null, reportedBy: null },
      detail,
      occasion,
    );
  }
  return takeStep(assignment, 'start', change, detail, occasion);
}

function reportDone(assignment: Assignment, report: StatusReport, occasion: Occasion): AssignmentChange {
  if (!report.note) throw needResult();
  const progress = report.progress ?? 100;
  const change = {
    progress,
    note: report.note,
    result: report.note,
    reportedOn: occasion.today,
    reportedBy: occasion.by,
    receivedAt: received(assignment, occasion),
  };
  return takeStep(assignment, 'reportDone', change, { progress, note: report.note }, occasion);
}

/** The agency says how its share stands: under way, done with its result, or (from reported done) not done after all. */
export function reportStatus(
  assignment: Assignment,
  report: StatusReport,
  occasion: Occasion,
): AssignmentChange {
  if (report.progress !== null && (report.progress < 0 || report.progress > 100)) throw outOfRange();
  if (report.status === 'IN_PROGRESS') return reportUnderWay(assignment, report, occasion);
  if (report.status === 'AWAITING_CONFIRMATION') return reportDone(assignment, report, occasion);
  throw cannotReport();
}

/** Progress merges where nobody has changed status or progress since the state that the report was based on. */
export const mergesProgress = (
  base: Pick<Assignment, 'status' | 'progress'>,
  present: Assignment,
  report: StatusReport,
): boolean =>
  report.status === 'IN_PROGRESS' &&
  base.status === 'IN_PROGRESS' &&
  present.status === 'IN_PROGRESS' &&
  base.progress === present.progress;
