import { EventsAfterDocument } from '../graphql/generated/operations.ts';
import { ask } from '../graphql/index.ts';
import type { Feed, Following } from './feed.ts';

const waitMs = 25_000;

/** The same log by long-poll, for networks that let no socket pass. */
export const createPollFeed = (): Feed => {
  const follow = async ({ planId, after, onBatch, onLive, signal }: Following): Promise<void> => {
    let cursor = after;
    // The first answer does not wait: it tells whether there is anything to catch up with.
    let wait = 0;
    while (!signal.aborted) {
      const variables = { planId, after: cursor, waitMs: wait };
      const data = await ask(EventsAfterDocument, variables, {
        signal,
        timeoutMs: wait + 15_000,
      });
      if (!onBatch(data.eventsAfter)) return;
      cursor = data.eventsAfter.to;
      const caughtUp = data.eventsAfter.events.length === 0;
      if (caughtUp || wait > 0) onLive();
      wait = caughtUp || wait > 0 ? waitMs : 0;
    }
  };
  return { follow };
};
