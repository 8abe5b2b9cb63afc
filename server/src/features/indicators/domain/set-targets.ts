import { DomainError, say } from '../../../platform/errors/index.ts';
import { writtenDay } from './day.ts';
import { checkCount, needWhy } from './indicator-rules.ts';
import type { Daily, LocalityProgress } from './progress.ts';
import { sumOfParts } from './progress.ts';

export interface TargetWish {
  readonly localityId: string;
  /** Null: counted without a target, or no longer at all. */
  readonly value: number | null;
  readonly isCounted: boolean;
}
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly endedOn: string | null;
}
export interface TargetStep {
  readonly localityId: string;
  readonly before: LocalityProgress | null;
  readonly isCounted: boolean;
  readonly from: number | null;
  readonly to: number | null;
  /** What its parts have reported before it was counted itself. */
  readonly daily: Daily;
}

const refused = (vi: string, en: string) =>
  new DomainError('INVALID_INPUT', say(vi, en), { field: 'targets' });

/** A locality that already reports by itself cannot be split: nobody could say which hamlet its figures were of. */
function checkParent(place: Place, wishes: ReadonlyMap<string, TargetWish>, standing: Standing): void {
  const parent = place.parentId === null ? undefined : standing.get(place.parentId);
  if (!parent || parent.lastDay === null || wishes.get(parent.localityId)?.isCounted === false) return;
  const hasParts = [...standing.values()].some(
    (row) =>
      row.localityId !== parent.localityId &&
      standing.places.get(row.localityId)?.parentId === parent.localityId,
  );
  if (hasParts) return;
  const name = standing.places.get(parent.localityId)?.name ?? '';
  throw refused(
    `${name} đã báo số liệu chung cho chỉ tiêu này nên không chia cho ${place.name} được nữa. Lập một chỉ tiêu mới cho các ấp, khóm.`,
    `${name} has already reported this indicator as a whole, so it cannot be split to ${place.name} any more. Make a new indicator for the hamlets.`,
  );
}

/** The rows of an indicator by locality, and what is known of the unit's localities. */
export class Standing extends Map<string, LocalityProgress> {
  constructor(
    rows: readonly LocalityProgress[],
    readonly places: ReadonlyMap<string, Place>,
  ) {
    super(rows.map((row) => [row.localityId, row]));
  }

  /** Rows of the localities that lie directly in this one. */
  partsOf(localityId: string): LocalityProgress[] {
    return [...this.values()].filter((row) => this.places.get(row.localityId)?.parentId === localityId);
  }

  /** What a locality's days are once its parts are these; null where it has no parts. */
  daysOfParts(localityId: string): Daily | null {
    const parts = this.partsOf(localityId);
    return parts.length === 0 ? null : sumOfParts(parts);
  }
}

function stepOf(
  wish: TargetWish,
  standing: Standing,
  wishes: ReadonlyMap<string, TargetWish>,
): TargetStep | null {
  const before = standing.get(wish.localityId) ?? null;
  const place = standing.places.get(wish.localityId);
  if (!place) {
    throw new DomainError(
      'NOT_FOUND',
      say(
        'Có địa bàn không còn trong danh sách. Chọn lại.',
        'A locality is not in the unit’s list. Choose again.',
      ),
      { field: 'targets' },
    );
  }
  if (wish.value !== null) checkCount(wish.value, 'targets');
  if (before === null && !wish.isCounted) return null;
  if (before !== null && wish.isCounted && before.target === wish.value) return null;
  if (before !== null && !wish.isCounted && before.lastDay !== null) {
    throw refused(
      `${place.name} đã có số liệu đến ngày ${writtenDay(before.lastDay)} nên không bỏ khỏi chỉ tiêu được. Đặt chỉ tiêu bằng 0 nếu không giao nữa.`,
      `${place.name} has figures up to ${before.lastDay}, so it cannot leave the indicator. Set its target to 0 instead.`,
    );
  }
  if (before === null && place.endedOn !== null) {
    throw refused(
      `${place.name} đã kết thúc hoạt động nên không giao chỉ tiêu mới.`,
      `${place.name} has ended, so it gets no new target.`,
    );
  }
  if (before === null) checkParent(place, wishes, standing);
  return {
    localityId: wish.localityId,
    before,
    isCounted: wish.isCounted,
    from: before?.target ?? null,
    to: wish.value,
    daily: standing.daysOfParts(wish.localityId) ?? [],
  };
}

/** What becomes of an indicator's targets. @throws DomainError for what cannot be, naming the locality. */
export function stepsOf(wishes: readonly TargetWish[], standing: Standing): TargetStep[] {
  const byLocality = new Map(wishes.map((wish) => [wish.localityId, wish]));
  if (byLocality.size < wishes.length) {
    throw refused('Mỗi địa bàn chỉ có một chỉ tiêu.', 'Each locality has one target.');
  }
  return wishes.map((wish) => stepOf(wish, standing, byLocality)).filter((step) => step !== null);
}

/** First targets need no reason; a change of one that stands in a running plan does. */
export function demandReason(
  steps: readonly TargetStep[],
  total: { readonly from: number | null; readonly to: number | null },
  isRunning: boolean,
  reason: string | null,
): string | null {
  const changesStanding =
    steps.some((step) => step.before !== null) || (total.from !== null && total.from !== total.to);
  return isRunning && changesStanding ? needWhy(reason) : reason;
}
