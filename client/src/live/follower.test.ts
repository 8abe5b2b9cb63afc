import { afterEach, describe, expect, test } from '@jest/globals';
import { LineDown, Refused } from '../graphql/index.ts';
import { aBatch } from '../testing/records.ts';
import { type Feed, type Following, SocketBlocked } from './feed.ts';
import { startFollower } from './follower.ts';
import type { LineState } from './line.ts';
import type { Taken } from './world.ts';

interface Call {
  readonly by: 'socket' | 'poll';
  readonly following: Following;
  readonly end: (error?: Error) => void;
}

/** Lets what is waiting go on, as often as a chain of awaits may need it. */
const settle = async (): Promise<void> => {
  for (let index = 0; index < 20; index += 1) await Promise.resolve();
};

const follow = (takes: Taken['kind'][] = []) => {
  const calls: Call[] = [];
  const states: LineState[] = [];
  const waits: number[] = [];
  const refusals: unknown[] = [];
  let cursor: string | null = null;
  let snapshots = 0;
  const feed = (by: Call['by']): Feed => ({
    follow: (following) =>
      new Promise((resolve, reject) => {
        calls.push({ by, following, end: (error) => (error ? reject(error) : resolve()) });
      }),
  });
  const stop = startFollower({
    planId: 'plan',
    socket: feed('socket'),
    poll: feed('poll'),
    cursor: () => cursor,
    take: (batch) => {
      const kind = takes.shift() ?? 'taken';
      if (kind === 'taken') cursor = batch.to;
      return kind;
    },
    takeSnapshot: async () => {
      snapshots += 1;
      cursor = `s${snapshots}`;
    },
    report: (state) => states.push(state),
    onRefused: (error) => refusals.push(error),
    wait: async (attempt) => {
      waits.push(attempt);
    },
  });
  const last = (): Call => {
    const call = calls.at(-1);
    if (!call) throw new Error('nothing was followed');
    return call;
  };
  return { calls, states, waits, refusals, stop, last, snapshots: () => snapshots };
};

let stop = (): void => undefined;
afterEach(() => stop());

describe('a follower', () => {
  test('[L37] after a cut it subscribes again with its newest cursor, not with its first', async () => {
    const followed = follow();
    stop = followed.stop;
    await settle();
    expect(followed.last().following.after).toBe('s1');

    followed.last().following.onBatch(aBatch('s1', 'c7', []));
    followed.last().end(new LineDown());
    await settle();

    expect(followed.last().following.after).toBe('c7');
    expect(followed.snapshots()).toBe(1);
  });

  test('[L37] it never stops trying, and waits longer each time until it is live again', async () => {
    const followed = follow();
    stop = followed.stop;
    await settle();

    for (let index = 0; index < 3; index += 1) {
      followed.last().end(new LineDown());
      await settle();
    }
    followed.last().following.onLive();
    followed.last().end(new LineDown());
    await settle();

    expect(followed.waits).toEqual([0, 1, 2, 0]);
  });

  test('[L38] one lost socket is catching up, a second failure is offline, and coming back is live', async () => {
    const followed = follow();
    stop = followed.stop;
    await settle();

    followed.last().end(new LineDown());
    await settle();
    followed.last().end(new LineDown());
    await settle();
    followed.last().following.onLive();

    expect(followed.states).toEqual(['catchingUp', 'catchingUp', 'offline', 'live']);
  });

  test('[L39] a reset takes a new snapshot and follows from there', async () => {
    const followed = follow(['reset']);
    stop = followed.stop;
    await settle();

    const wantsMore = followed.last().following.onBatch({ ...aBatch('s1', 'x', []), reset: true });
    followed.last().end();
    await settle();

    expect(wantsMore).toBe(false);
    expect(followed.last().following.after).toBe('s2');
  });

  test('[L39] a gap asks again from its own cursor, and a second one in a row for a snapshot', async () => {
    const followed = follow(['gap', 'gap']);
    stop = followed.stop;
    await settle();

    followed.last().following.onBatch(aBatch('c5', 'c6', []));
    followed.last().end();
    await settle();
    expect(followed.snapshots()).toBe(1);

    followed.last().following.onBatch(aBatch('c5', 'c6', []));
    followed.last().end();
    await settle();

    expect(followed.snapshots()).toBe(2);
  });

  test('[L40] where no socket opens the log is polled', async () => {
    const followed = follow();
    stop = followed.stop;
    await settle();

    for (let index = 0; index < 3; index += 1) {
      followed.last().end(new SocketBlocked());
      await settle();
    }

    expect(followed.calls.map((call) => call.by)).toEqual(['socket', 'socket', 'socket', 'poll']);
  });

  test('[L41] a refusal ends it: asking again would not help', async () => {
    const followed = follow();
    stop = followed.stop;
    await settle();

    followed.last().end(new Refused({ code: 'NOT_FOUND', message: 'không có', field: null, facts: {} }));
    await settle();

    expect(followed.refusals).toHaveLength(1);
    expect(followed.calls).toHaveLength(1);
  });
});
