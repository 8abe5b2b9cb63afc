import type { Hints } from './hints.ts';

/** Longest that a committed write waits for those beside it. */
const MOST_WAIT_MS = 8;

interface Unit {
  running: number;
  /** Highest seq that nobody has been told of; 0: none. */
  seq: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Writes of one unit that are under way together are told of together: the last of them signals for all, and none waits
 * longer than a few milliseconds. A write that is alone is told of at once.
 */
export class JoinedSignals {
  private readonly units = new Map<string, Unit>();

  constructor(private readonly hints: Hints) {}

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
      unit.timer ??= setTimeout(() => this.tell(unitId, unit), MOST_WAIT_MS);
    }
  }

  private tell(unitId: string, unit: Unit): void {
    clearTimeout(unit.timer);
    unit.timer = undefined;
    if (unit.seq > 0) this.hints.signal(unitId, unit.seq);
    unit.seq = 0;
  }
}
