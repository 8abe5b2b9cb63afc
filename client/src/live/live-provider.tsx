import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { onSessionEnded } from '../graphql/index.ts';
import type { FirstCut } from './first-cut.ts';
import { createCuts } from './kept/cuts.ts';
import { createKeptStore } from './kept/kept-store.ts';
import { createLive, type Live } from './live.ts';
import { createMemberOutbox } from './outbox/member-outbox.ts';
import type { Outbox } from './outbox/outbox.ts';
import { createPollFeed } from './poll-feed.ts';
import { createTakeSnapshot } from './snapshots.ts';
import { createSocketFeed } from './socket-feed.ts';

export interface LiveThings {
  readonly live: Live;
  readonly outbox: Outbox;
  readonly memberId: string;
}

const Context = createContext<LiveThings | null>(null);

export const useLiveThings = (): LiveThings => {
  const things = useContext(Context);
  if (!things) throw new Error('no <LiveProvider> above');
  return things;
};

/** For tests and for pages that bring their own. */
export const LiveContextProvider = ({ things, children }: { things: LiveThings; children: ReactNode }) => (
  <Context value={things}>{children}</Context>
);

const createThings = (memberId: string, taken: FirstCut | null): LiveThings => {
  // Taken for another member: not for this one to see.
  const first = taken?.memberId === memberId ? taken : null;
  const live = createLive(
    {
      memberId,
      socket: createSocketFeed(),
      poll: createPollFeed(),
      takeSnapshot: first?.takeSnapshot ?? createTakeSnapshot(createCuts(memberId)),
      kept: createKeptStore(memberId),
    },
    first?.snapshots,
  );
  return { memberId, live, outbox: createMemberOutbox(memberId, live) };
};

interface Props {
  readonly memberId: string;
  readonly isPaused: boolean;
  /** What was taken before the first drawing: given once. */
  readonly takeFirst: () => FirstCut | null;
  readonly children: ReactNode;
}

/**
 * Keeps the signed-in member's directory and board current while it is mounted. `isPaused` while the session has
 * ended: what is shown stays, and following goes on from its cursor after signing in again.
 */
export const LiveProvider = ({ memberId, isPaused, takeFirst, children }: Props) => {
  const things = useMemo(() => createThings(memberId, takeFirst()), [memberId, takeFirst]);
  useEffect(() => {
    if (isPaused) return;
    things.live.start();
    things.outbox.sendNow();
    const forget = onSessionEnded(things.live.stop);
    return () => {
      forget();
      things.live.stop();
    };
  }, [things, isPaused]);
  useEffect(() => things.outbox.close, [things]);
  return <LiveContextProvider things={things}>{children}</LiveContextProvider>;
};
