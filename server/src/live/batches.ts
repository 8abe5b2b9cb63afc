import { type Cursor, encodeCursor } from './cursor.ts';
import { type LoggedEvent, mayFollow } from './logged-event.ts';

/** Everything after `from` up to `to` that the viewer may see. */
export interface EventBatch {
  readonly from: string;
  readonly to: string;
  readonly reset: boolean;
  readonly events: readonly LoggedEvent[];
}

/** Where a follower stands, with its cursor as text. */
export interface Place {
  readonly cursor: Cursor;
  readonly text: string;
}

export const placeAt = (cursor: Cursor): Place => ({ cursor, text: encodeCursor(cursor) });

/** A batch and where it leads. */
export interface Stretch {
  readonly batch: EventBatch;
  readonly to: Place;
}

interface Made extends Stretch {
  readonly read: readonly LoggedEvent[];
  readonly planId: string | null;
}

/** A plan belongs to its own board and to the unit's list of plans: whoever follows either hears of it. */
const concerns = (event: LoggedEvent, planId: string | null): boolean =>
  event.planId === planId || (planId === null && event.subjectKind === 'PLAN');

/** Everybody of the unit holds the tag `unit`. */
const isForAll = (event: LoggedEvent): boolean => event.audience.includes('unit');

/**
 * Makes batches of what was read. Followers that stand at the same place and may see the same are given the very same
 * batch, so that whatever is made of it is made once; nearly always that is everybody who follows a plan.
 */
export class Batches {
  private last: Made | undefined;
  private lastPlace: Place | undefined;

  /** Where somebody begins to follow: the same object for all who come to the same place. */
  placeOf(cursor: Cursor): Place {
    const place = placeAt(cursor);
    if (this.lastPlace?.text !== place.text) this.lastPlace = place;
    return this.lastPlace;
  }

  /** @param read the same array for all who are given the same events */
  next(
    read: readonly LoggedEvent[],
    planId: string | null,
    from: Place,
    tags: readonly string[],
  ): Stretch | undefined {
    const { last } = this;
    if (last && last.read === read && last.planId === planId && last.batch.from === from.text) return last;
    const seq = read.at(-1)?.seq;
    if (seq === undefined) return undefined;
    const concerned = read.filter((event) => concerns(event, planId));
    const events = concerned.filter((event) => mayFollow(event, tags));
    const to = placeAt({ ...from.cursor, seq });
    const batch = { from: from.text, to: to.text, reset: false, events };
    if (!concerned.every(isForAll)) return { batch, to };
    this.last = { read, planId, batch, to };
    return this.last;
  }
}
