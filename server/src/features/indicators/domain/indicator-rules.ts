import { DomainError, type Message, say } from '../../../platform/errors/index.ts';
import { daysBetween, writtenDay } from './day.ts';
import type { Indicator } from './indicator.ts';
import type { LocalityProgress } from './progress.ts';
import { firstReported } from './progress.ts';

/** A running total over all days of a province must stay below what an Int holds. */
export const largestCount = 9_999_999;
const longestRun = 1100;

const refused = (message: Message, field: string) => new DomainError('INVALID_INPUT', message, { field });

export const staleIndicator = (current: Indicator) =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Có người vừa sửa chỉ tiêu này. Xem lại nội dung mới rồi lưu.',
      'Somebody has just changed this indicator. Look at it again, then save.',
    ),
    { facts: { current } },
  );

export const needWhy = (reason: string | null): string => {
  if (reason) return reason;
  throw refused(
    say('Ghi lý do để mọi đơn vị biết.', 'Give the reason, so that every agency knows.'),
    'reason',
  );
};

/** @throws DomainError INVALID_INPUT where a count cannot be a target. */
export function checkCount(value: number, field: string): number {
  if (value >= 0 && value <= largestCount) return value;
  const most = largestCount.toLocaleString('vi-VN');
  throw refused(
    say(
      `Chỉ tiêu là số nguyên từ 0 đến ${most}. Sửa lại số này.`,
      `A target is a whole number from 0 to ${most}. Correct it.`,
    ),
    field,
  );
}

type Dated = Pick<Indicator, 'startsOn' | 'dueOn'>;

export function checkDays({ startsOn, dueOn }: Dated): void {
  if (dueOn < startsOn) {
    throw refused(
      say(
        'Hạn hoàn thành sớm hơn ngày bắt đầu. Sửa một trong hai ngày.',
        'The target is due before counting begins. Change one of the days.',
      ),
      'dueOn',
    );
  }
  if (daysBetween(startsOn, dueOn) <= longestRun) return;
  throw refused(
    say('Một chỉ tiêu kéo dài tối đa ba năm.', 'An indicator runs for three years at most.'),
    'dueOn',
  );
}

/** What was reported must stay within the days that count. */
export function checkStart(startsOn: string, before: Indicator, rows: readonly LocalityProgress[]): void {
  const first = rows.map((row) => firstReported(row, before.startsOn)).filter((day) => day !== null);
  const earliest = first.sort()[0];
  if (earliest === undefined || startsOn <= earliest) return;
  throw refused(
    say(
      `Đã có số liệu từ ngày ${writtenDay(earliest)}. Chọn ngày bắt đầu không muộn hơn.`,
      `There are figures from ${earliest} on. Choose a first day that is not later.`,
    ),
    'startsOn',
  );
}

export function checkEnd(endedOn: string, indicator: Indicator, rows: readonly LocalityProgress[]): void {
  if (indicator.endedOn !== null) {
    throw new DomainError(
      'INVALID_STEP',
      say('Chỉ tiêu này đã ngừng theo dõi.', 'This indicator has already ended.'),
    );
  }
  if (endedOn < indicator.startsOn) {
    throw refused(
      say(
        'Ngày ngừng sớm hơn ngày bắt đầu. Chọn ngày khác.',
        'It would end before it begins. Choose another day.',
      ),
      'endedOn',
    );
  }
  const last =
    rows
      .map(({ lastDay }) => lastDay ?? '')
      .sort()
      .at(-1) ?? '';
  if (last < endedOn) return;
  throw refused(
    say(
      `Đã có số liệu đến ngày ${writtenDay(last)}. Chọn ngày ngừng sau ngày đó.`,
      `There are figures up to ${last}. Let it end after that day.`,
    ),
    'endedOn',
  );
}

/** Without marks, case and doubled spaces: two indicators of a plan are told apart by their names. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s,.–-]+/g, ' ')
    .trim();

export function checkName(indicator: Pick<Indicator, 'id' | 'name'>, all: readonly Indicator[]): void {
  const wanted = nameKey(indicator.name);
  if (!all.some(({ id, name }) => id !== indicator.id && nameKey(name) === wanted)) return;
  throw new DomainError(
    'DUPLICATE',
    say(
      'Kế hoạch đã có chỉ tiêu tên này. Hãy đặt tên khác để không nhầm khi nhập số liệu.',
      'The plan already has an indicator of this name. Choose another, so that figures go to the right one.',
    ),
    { field: 'name' },
  );
}

/** Puts one indicator at a place among the others; answers with those whose place changed, itself included. */
export function placed(
  indicator: Indicator,
  position: number | null,
  all: readonly Indicator[],
): Indicator[] {
  const others = all.filter(({ id }) => id !== indicator.id);
  const isNew = others.length === all.length;
  const wanted = position ?? (isNew ? others.length : indicator.position);
  const at = Math.min(Math.max(wanted, 0), others.length);
  const ordered = [...others.slice(0, at), indicator, ...others.slice(at)];
  return ordered.flatMap((one, index) => {
    if (one.id === indicator.id) return [{ ...one, position: index }];
    return one.position === index ? [] : [{ ...one, position: index, version: one.version + 1 }];
  });
}
