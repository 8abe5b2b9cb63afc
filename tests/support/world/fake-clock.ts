import { Clock } from '../../../server/src/platform/clock/index.ts';

const DAY_MS = 86_400_000;

/** Stands still until the test moves it. */
export class FakeClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  set(iso: string): void {
    this.instant = new Date(iso);
  }

  advance(by: { days?: number; hours?: number; seconds?: number }): void {
    const ms = (by.days ?? 0) * DAY_MS + (by.hours ?? 0) * 3_600_000 + (by.seconds ?? 0) * 1000;
    this.instant = new Date(this.instant.getTime() + ms);
  }
}

/** Runs on from the instant it was set to: for people in front of screens, where two moments must differ. */
export class RunningClock extends FakeClock {
  private readonly startedAt = performance.now();

  override now(): Date {
    return new Date(super.now().getTime() + performance.now() - this.startedAt);
  }
}
