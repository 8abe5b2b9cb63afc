import { LineDown } from '../graphql/index.ts';
import type { Feed } from '../live/feed.ts';
import type { Entry, FeedEvent, Scope } from '../live/index.ts';
import { createLive } from '../live/live.ts';
import type { LiveThings } from '../live/live-provider.tsx';
import { createOutbox } from '../live/outbox/outbox.ts';
import type { OutboxStore } from '../live/outbox/outbox-store.ts';
import type { TableRows } from '../live/world.ts';
import { aBatch, aMember, anAgency, aPlan, aUnit } from './records.ts';

/** An outbox store in memory. */
export const memoryStore = (): OutboxStore => {
  const kept = new Map<string, Entry>();
  return {
    all: async (memberId) =>
      [...kept.values()]
        .filter((entry) => entry.memberId === memberId)
        .sort((a, b) => a.operationId.localeCompare(b.operationId)),
    put: async (entry) => {
      kept.set(entry.operationId, entry);
    },
    remove: async (operationId) => {
      kept.delete(operationId);
    },
  };
};

const silent: Feed = { follow: () => new Promise(() => undefined) };

export interface Prepared {
  readonly things: LiveThings;
  /** Brings events as the feed would. */
  readonly bring: (scope: Scope, ...events: FeedEvent[]) => void;
}

/** Live things with the given rows in place, and no network: a test brings what the feed would. */
export const prepareThings = (rows: TableRows = {}, memberId = 'me'): Prepared => {
  const live = createLive({
    memberId,
    socket: silent,
    poll: silent,
    takeSnapshot: () => new Promise(() => undefined),
  });
  const directory = { units: [aUnit()], agencies: [anAgency()], members: [aMember()], plans: [aPlan()] };
  const { tasks, assignments, blockers, directives, meetings, indicators, progress, figureDays, ...named } =
    rows;
  live.store.start({ scope: 'directory', planId: null, cursor: 'd0', rows: { ...directory, ...named } });
  live.store.start({
    scope: 'board',
    planId: 'plan',
    cursor: 'b0',
    rows: { tasks, assignments, blockers, directives, meetings },
  });
  live.store.wantFigures();
  live.store.startFigures({ indicators, progress, figureDays });
  const outbox = createOutbox({
    memberId,
    store: memoryStore(),
    deliver: async () => {
      throw new LineDown();
    },
    channel: null,
    onKept: ({ operationId, patches }) => live.store.pend({ operationId, patches, state: 'unsent' }),
    onAnswered: () => undefined,
    onGone: (operationId) => live.store.unpend(operationId),
  });
  let count = 0;
  const bring: Prepared['bring'] = (scope, ...events) => {
    const from = live.store.world().cursors[scope] ?? '';
    count += 1;
    live.store.take(scope, aBatch(from, `${from}+${count}`, events));
  };
  return { things: { live, outbox, memberId }, bring };
};
