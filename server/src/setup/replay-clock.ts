import { Clock } from '../platform/clock/index.ts';

/** Shows the instant at which the history is. */
export class ReplayClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
