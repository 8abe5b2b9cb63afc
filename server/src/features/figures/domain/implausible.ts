import { type Message, say } from '../../../platform/errors/index.ts';
import { daysBetween } from '../../indicators/index.ts';
import type { WalkedDay } from './walk.ts';

/** How many of the last days with a number say what is usual. */
const remembered = 7;
/** Below this a jump is no mistake: a quiet hamlet reports one, then twelve. */
const smallNumber = 30;
const fewestDays = 3;
const manyTimes = 10;
const farAbove = 1.5;

export interface Doubt {
  readonly day: string;
  readonly message: Message;
}

interface Pace {
  readonly day: string;
  readonly perDay: number;
}

const inWords = (count: number): string => count.toLocaleString('vi-VN');
const inEnglish = (count: number): string => count.toLocaleString('en-GB');

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};

/** A number after days without a report is spread over them before it is compared. */
const paces = (walked: readonly WalkedDay[]): Pace[] =>
  walked.map(({ day, daily }, index) => {
    const before = walked[index - 1]?.day;
    return { day, perDay: daily / Math.max(1, before === undefined ? 1 : daysBetween(before, day)) };
  });

const fell = (day: WalkedDay, total: number): Message =>
  say(
    `Lũy kế giảm từ ${inWords(total)} xuống ${inWords(day.cumulative)}. Đúng là giảm thì xác nhận.`,
    `The running total falls from ${inEnglish(total)} to ${inEnglish(day.cumulative)}. Confirm if that is right.`,
  );

const jumped = (perDay: number, usual: number): Message =>
  say(
    `${inWords(Math.round(perDay))} trong một ngày, thường ngày khoảng ${inWords(Math.round(usual))}. Kiểm tra lại, đúng thì xác nhận.`,
    `${inEnglish(Math.round(perDay))} in a day, where about ${inEnglish(Math.round(usual))} is usual. Check it, and confirm if it is right.`,
  );

const exceeded = (total: number, target: number): Message =>
  say(
    `Lũy kế ${inWords(total)} bằng ${Math.round((total / target) * 100)} % chỉ tiêu ${inWords(target)}. Kiểm tra lại, đúng thì xác nhận.`,
    `The running total ${inEnglish(total)} is ${Math.round((total / target) * 100)} % of the target ${inEnglish(target)}. Check it, and confirm if it is right.`,
  );

function doubtOf(walked: readonly WalkedDay[], pace: readonly Pace[], index: number): Message | null {
  const day = walked[index];
  const { perDay } = pace[index] ?? { perDay: 0 };
  if (!day) return null;
  if (day.daily < 0) return fell(day, day.cumulative - day.daily);
  // Days on which nothing happened say nothing of what is usual: cards are handed out twice a week.
  const known = pace
    .slice(0, index)
    .map((one) => one.perDay)
    .filter((own) => own > 0)
    .slice(-remembered);
  const usual = Math.max(1, median(known));
  const isJump = known.length >= fewestDays && perDay >= smallNumber && perDay >= manyTimes * usual;
  return isJump ? jumped(perDay, usual) : null;
}

/**
 * What looks mistaken in a locality's days once `changed` days are as they are in `after`. A fall that a change causes on a
 * later day counts as the change's. A total far above the target is asked about when it is first passed, not every day.
 */
export function doubtsOf(
  before: readonly WalkedDay[],
  after: readonly WalkedDay[],
  changed: ReadonlySet<string>,
  target: number | null,
): Doubt[] {
  const pace = paces(after);
  const fellBefore = new Set(before.filter(({ daily }) => daily < 0).map(({ day }) => day));
  const doubts = after.flatMap((day, index): Doubt[] => {
    if (!changed.has(day.day) && (day.daily >= 0 || fellBefore.has(day.day))) return [];
    const message = doubtOf(after, pace, index);
    return message ? [{ day: day.day, message }] : [];
  });
  const total = after.at(-1)?.cumulative ?? 0;
  const older = before.at(-1)?.cumulative ?? 0;
  const last = after.findLast(({ day }) => changed.has(day));
  const limit = target ? Math.max(target * farAbove, target + smallNumber) : Number.POSITIVE_INFINITY;
  if (target && last && older <= limit && total > limit && !doubts.some(({ day }) => day === last.day)) {
    doubts.push({ day: last.day, message: exceeded(total, target) });
  }
  return doubts;
}
