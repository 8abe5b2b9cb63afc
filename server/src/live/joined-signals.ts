import type { Hints } from './hints.ts';

/** Longest that a committed write waits for those beside it, where telling costs little. */
const LEAST_PATIENCE_MS = 8;
/** The same where thousands follow. */
const MOST_PATIENCE_MS = 40;

interface Unit {
  running: number;
  /** Highest seq that nobody has been told of; 0: none. */
  seq: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Writes of one unit that are under way together are told of together: the last of them signals for all, and none waits
 * longer than a few milliseconds; a little longer where telling all followers takes so long that waiting saves more than
 * it costs. A write that is alone is told of at once.
 */
export class JoinedSignals {
  private readonly units = new Map<string, Unit>();

  /** @param patience milliseconds that waiting pays for in this unit */
  constructor(
    private readonly hints: Hints,
    private readonly patience: (unitId: string) => number,
  ) {}

  begin(unitId: string): void {
    const unit = this.units.get(unitId) ?? { running: 0, seq: 0, timer: undefined };
    unit.running += 1;
    this.units.set(unitId, unit);
  }

  /** @param seq the write's last event; null: it made none, or failed */
  end(unitId: string, seq: number | null): void {
    const unit = this.units.get(unitId);
    if (!unit) return;
    unit.running -= 1;
    unit.seq = Math.max(unit.seq, seq ?? 0);
    if (unit.running === 0) {
      this.units.delete(unitId);
      this.tell(unitId, unit);
    } else if (unit.seq > 0) {
      unit.timer ??= setTimeout(() => this.tell(unitId, unit), this.longest(unitId));
    }
  }

  private longest(unitId: string): number {
    return Math.min(MOST_PATIENCE_MS, Math.max(LEAST_PATIENCE_MS, this.patience(unitId)));
  }

  private tell(unitId: string, unit: Unit): void {
    clearTimeout(unit.timer);
    unit.timer = undefined;
    if (unit.seq > 0) this.hints.signal(unitId, unit.seq);
    unit.seq = 0;
  }
}
