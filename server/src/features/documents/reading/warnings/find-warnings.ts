import type { ReadTask, ReadWarning, UnassignedDuty, WarningCode } from '../plan-reading.ts';
import type { Letterhead } from '../structure/letterhead.ts';
import type { FoundTargets } from '../targets/find-targets.ts';
import type { Span } from '../text/passage.ts';

interface Findings {
  readonly head: Letterhead;
  readonly date: string | null;
  readonly tasks: readonly ReadTask[];
  readonly unassigned: readonly UnassignedDuty[];
  readonly targets: FoundTargets | null;
  readonly looksVietnamese: boolean;
  readonly tablesNotUnderstood: readonly Span[];
}

const vietnameseDay = (date: string): string => date.split('-').reverse().join('/');

/** What a person should look at before issuing the plan. */
export function findWarnings(found: Findings): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  const warn = (code: WarningCode, message: string, span: Span | null = null) =>
    warnings.push({ code, message, start: span?.start ?? null, end: span?.end ?? null });
  if (!found.looksVietnamese)
    warn('NOT_A_PLAN', 'Văn bản không có vẻ là tiếng Việt; hãy kiểm tra lại tệp trước khi dùng.');
  if (found.head.isNumberBlank)
    warn('NUMBER_BLANK', 'Số văn bản để trống; hãy điền khi văn bản được cấp số.');
  if (found.head.isDateBlank) warn('DATE_BLANK', 'Ngày văn bản để trống; hãy điền khi văn bản được ký.');
  if (found.tasks.length === 0)
    warn(
      'NO_TASKS',
      'Không tìm thấy nhiệm vụ nào được giao cho cơ quan, đơn vị; hãy đánh dấu nhiệm vụ trong văn bản.',
    );
  sumWarning(found.targets, warn);
  for (const task of found.tasks) taskWarnings(task, found.date, warn);
  const [first] = found.unassigned;
  if (first !== undefined) {
    const count = found.unassigned.length;
    warn(
      'DUTY_WITHOUT_AGENCY',
      `Có ${count} câu giống nhiệm vụ nhưng không nêu cơ quan thực hiện; hãy chọn cơ quan cho từng câu hoặc bỏ qua.`,
      first,
    );
  }
  for (const span of found.tablesNotUnderstood)
    warn(
      'TABLE_NOT_UNDERSTOOD',
      'Bảng này có cột nhiệm vụ nhưng không đọc được đơn vị thực hiện; hãy xem lại từng dòng.',
      span,
    );
  return warnings;
}

type Warn = (code: WarningCode, message: string, span?: Span | null) => void;

function sumWarning(targets: FoundTargets | null, warn: Warn): void {
  if (targets?.total == null) return;
  const sum = targets.targets.reduce((total, target) => total + target.value, 0);
  if (sum === targets.total) return;
  const first = targets.targets[0]?.span;
  const last = targets.targets.at(-1)?.span;
  const span = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  warn(
    'TARGETS_DO_NOT_ADD_UP',
    `Các chỉ tiêu theo địa bàn cộng lại là ${sum.toLocaleString('de-DE')}, văn bản ghi tổng ${targets.total.toLocaleString('de-DE')}; hãy đối chiếu lại.`,
    span,
  );
}

function taskWarnings(task: ReadTask, documentDate: string | null, warn: Warn): void {
  const date = task.deadline?.date ?? null;
  const span = task.deadline?.span ?? task;
  if (date !== null && documentDate !== null && date < documentDate && task.deadline?.inherited === false) {
    warn(
      'DEADLINE_BEFORE_DOCUMENT',
      `Thời hạn ${vietnameseDay(date)} sớm hơn ngày ban hành văn bản (${vietnameseDay(documentDate)}); nhiệm vụ sẽ quá hạn ngay khi giao.`,
      span,
    );
  }
  if (task.reasons.includes('YEAR_TAKEN_FROM_THE_DOCUMENT'))
    warn('DEADLINE_YEAR_GUESSED', 'Thời hạn không ghi năm; đã lấy theo năm của văn bản.', span);
  if (task.reasons.includes('SEVERAL_DEADLINES'))
    warn(
      'SEVERAL_DEADLINES',
      'Câu này nêu nhiều thời hạn; đã lấy thời hạn đầu tiên, hãy tách nhiệm vụ nếu cần.',
      task,
    );
  if (task.confidence < 0.6) warn('UNSURE_DUTY', 'Không chắc câu này là nhiệm vụ; hãy xem lại.', task);
}
