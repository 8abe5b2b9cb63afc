import type { EventBatch } from './records.ts';

export interface Following {
  readonly planId: string | null;
  readonly after: string;
  /** Answers false when it wants no more of this subscription. */
  readonly onBatch: (batch: EventBatch) => boolean;
  /** The log has been replayed up to now: from here on it is live. */
  readonly onLive: () => void;
  readonly signal: AbortSignal;
}

/**
 * One way to follow the log. The promise settles when following has ended: resolves when the follower wanted no more,
 * or was aborted; throws `Refused` when the server will not have it, anything else when the line broke.
 */
export interface Feed {
  readonly follow: (following: Following) => Promise<void>;
}

/** The way is shut while requests get through: a proxy that lets no socket pass. */
export class SocketBlocked extends Error {
  constructor() {
    super('no socket could be opened');
    this.name = 'SocketBlocked';
  }
}
