import { type Client, createClient } from 'graphql-ws/client';
import { FollowDocument, type FollowSubscription } from '../graphql/generated/operations.ts';
import { announceSessionEnded, LineDown, Refused } from '../graphql/index.ts';
import { refusalFromWire } from '../graphql/refusal.ts';
import { type Feed, type Following, SocketBlocked } from './feed.ts';
import type { EventBatch } from './records.ts';

const pingEveryMs = 12_000;
const pongWithinMs = 5_000;
/** A line that takes a socket and never answers it is as good as shut. */
const openWithinMs = 10_000;
/** Nothing came for so long after subscribing: there was nothing to replay. */
const quietMs = 600;

const socketUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

const isCloseEvent = (error: unknown): error is { code: number; reason: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number';

const translate = (error: unknown, wasOpen: boolean): Error => {
  if (Array.isArray(error)) return new Refused(refusalFromWire(error[0]));
  if (isCloseEvent(error)) {
    // Signed out or disabled. After a change of rights (4403) one comes back and is told to start anew.
    if (error.code === 4401) announceSessionEnded();
    return wasOpen ? new LineDown(error) : new SocketBlocked();
  }
  return wasOpen ? new LineDown(error) : new SocketBlocked();
};

const createSocket = (): { client: Client; isOpen: () => boolean } => {
  let open = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  // `terminate` and not `close`: over a line that is half open the answer to a close would not come either.
  const expectAnswer = (withinMs: number): void => {
    clearTimeout(patience);
    patience = setTimeout(() => client.terminate(), withinMs);
  };
  const answered = (): void => clearTimeout(patience);
  const client: Client = createClient({
    url: socketUrl,
    // The resubscribe loop is ours: the stock one resends the first variables, which means an old cursor.
    retryAttempts: 0,
    lazyCloseTimeout: 2_000,
    keepAlive: pingEveryMs,
    on: {
      connecting: () => expectAnswer(openWithinMs),
      connected: () => {
        open = true;
        answered();
      },
      closed: () => {
        open = false;
        answered();
      },
      ping: (received) => {
        if (!received) expectAnswer(pongWithinMs);
      },
      pong: (received) => {
        if (received) answered();
      },
    },
  });
  // The device knows that it is offline long before a ping would tell.
  window.addEventListener('offline', () => client.terminate());
  return { client, isOpen: () => open };
};

/** A batch of so many events is probably not the last of a replay. */
const fullBatch = 100;

/** `follow` over graphql-transport-ws; all followers of a page share one socket. */
export const createSocketFeed = (): Feed => {
  const { client, isOpen } = createSocket();
  return { follow: (following) => followOver(client, isOpen, following) };
};

const followOver = (client: Client, isOpen: () => boolean, following: Following): Promise<void> =>
  new Promise((resolve, reject) => {
    const { planId, after, onBatch, onLive, signal } = following;
    let wasOpen = isOpen();
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let unsubscribe = (): void => undefined;
    const awaitQuiet = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(onLive, quietMs);
    };
    const forgetOpened = client.on('connected', () => {
      wasOpen = true;
      awaitQuiet();
    });
    const end = (settle: () => void): void => {
      clearTimeout(quiet);
      forgetOpened();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = (): void =>
      end(() => {
        unsubscribe();
        resolve();
      });
    const receive = (batch: EventBatch): void => {
      wasOpen = true;
      if (!onBatch(batch)) {
        stop();
        return;
      }
      awaitQuiet();
      if (batch.events.length < fullBatch) onLive();
    };
    if (wasOpen) awaitQuiet();
    signal.addEventListener('abort', stop);
    unsubscribe = client.subscribe<FollowSubscription>(
      { query: FollowDocument, variables: { planId, after } },
      {
        next: ({ data }) => {
          if (data) receive(data.follow);
        },
        error: (error) => end(() => reject(translate(error, wasOpen))),
        complete: () => end(() => reject(new LineDown('the server ended the subscription'))),
      },
    );
  });
