import { type Message, say } from '../../../platform/errors/index.ts';
import { writtenDay } from '../../indicators/index.ts';
import { type FigureChange, isCorrection } from './figure.ts';
import type { WalkedDay } from './walk.ts';

/** A locked day whose numbers are no more what the desk confirmed, though nobody wrote on it. */
export interface MovedDay {
  readonly from: WalkedDay;
  readonly to: WalkedDay;
  /** The earlier days that were changed and moved it. */
  readonly by: readonly string[];
}

interface Walks {
  readonly before: readonly WalkedDay[];
  readonly after: readonly WalkedDay[];
}

const byDay = (walked: readonly WalkedDay[]) => new Map(walked.map((day) => [day.day, day]));

/**
 * Changes that tell on a day: those since the last day before it on which the running total came out as it was. A day that
 * was still owed may add to the running totals after it, since whoever locked them was told of the gap.
 */
function causesOf(to: WalkedDay, from: WalkedDay, walks: Walks, changes: readonly FigureChange[]): string[] {
  const older = byDay(walks.before);
  const settled = walks.after.findLast(
    ({ day, cumulative }) => day < to.day && older.get(day)?.cumulative === cumulative,
  );
  return changes
    .filter((change) => from.daily !== to.daily || isCorrection(change))
    .map(({ after }) => after.day)
    .filter((day) => day < to.day && (settled === undefined || day > settled.day));
}

/** What changes of other days do to the days that are confirmed and locked, earliest first. */
export function movedDays(
  walks: Walks,
  changes: readonly FigureChange[],
  locked: ReadonlySet<string>,
): MovedDay[] {
  const older = byDay(walks.before);
  const written = new Set(changes.map(({ after }) => after.day));
  return walks.after.flatMap((to): MovedDay[] => {
    const from = older.get(to.day);
    if (!from || !locked.has(to.day) || written.has(to.day)) return [];
    if (from.daily === to.daily && from.cumulative === to.cumulative) return [];
    const by = causesOf(to, from, walks, changes);
    return by.length === 0 ? [] : [{ from, to, by }];
  });
}

/** Locked days that one change touches: those it moves, and its own where that is locked. */
export const touchedBy = (
  day: string,
  moved: readonly MovedDay[],
  locked: ReadonlySet<string>,
): readonly string[] => [
  ...(locked.has(day) ? [day] : []),
  ...moved.filter(({ by }) => by.includes(day)).map(({ to }) => to.day),
];

/** Why an agency does not make the change, and who does. `also`: how many locked days more it would move. */
export function movesConfirmed({ from, to }: MovedDay, also: number): Message {
  const isOwn = from.daily !== to.daily;
  const [old, next] = isOwn ? [from.daily, to.daily] : [from.cumulative, to.cumulative];
  const vi = (count: number): string => count.toLocaleString('vi-VN');
  const en = (count: number): string => count.toLocaleString('en-GB');
  const alsoVi = also > 0 ? ` và số của ${also} ngày đã khóa sau đó` : '';
  const alsoEn = also > 0 ? `, and ${also} locked days after it` : '';
  return say(
    `Ghi như vậy sẽ làm đổi ngày ${writtenDay(to.day)} đã khóa: ${isOwn ? 'số trong ngày' : 'lũy kế'} từ ${vi(old)} thành ${vi(next)}${alsoVi}. Đề nghị cơ quan thường trực sửa giúp (kèm lý do) hoặc mở khóa ngày đó.`,
    `This would change ${to.day}, which is locked: its ${isOwn ? 'own number' : 'running total'} from ${en(old)} to ${en(next)}${alsoEn}. Ask the standing agency to make the change, with the reason, or to open that day.`,
  );
}
