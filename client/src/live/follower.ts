import { refusalIn } from '../graphql/index.ts';
import { type Feed, SocketBlocked } from './feed.ts';
import type { LineState } from './line.ts';
import type { EventBatch } from './records.ts';
import type { Taken } from './world.ts';

/** After so many sockets that did not open in a row, the log is polled for a while. */
const socketTries = 3;
const pollForMs = 120_000;
const gapsBeforeSnapshot = 2;

export interface FollowerParts {
  readonly planId: string | null;
  readonly socket: Feed;
  readonly poll: Feed;
  readonly cursor: () => string | null;
  readonly take: (batch: EventBatch) => Taken['kind'];
  /** Takes a snapshot and puts it into the store. */
  readonly takeSnapshot: (signal: AbortSignal) => Promise<void>;
  readonly report: (state: LineState) => void;
  /** The server will not let this be followed: no right, no such plan. The follower ends. */
  readonly onRefused: (error: unknown) => void;
  readonly wait: (attempt: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Keeps one scope current until it is stopped: snapshot, follow, and again from the newest cursor whenever the line
 * breaks. Retries never end; a refusal does end it, for asking again would not help.
 */
export const startFollower = (parts: FollowerParts): (() => void) => {
  const stop = new AbortController();
  void run(parts, stop.signal);
  return () => stop.abort();
};

interface Course {
  needsSnapshot: boolean;
  gaps: number;
  attempt: number;
  blocked: number;
}

const run = async (parts: FollowerParts, signal: AbortSignal): Promise<void> => {
  const course: Course = { needsSnapshot: parts.cursor() === null, gaps: 0, attempt: 0, blocked: 0 };
  parts.report('catchingUp');
  while (!signal.aborted) {
    try {
      await followOnce(parts, course, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (refusalIn(error) && refusalIn(error)?.code !== 'INTERNAL') return parts.onRefused(error);
      course.blocked = error instanceof SocketBlocked ? course.blocked + 1 : 0;
      // One lost socket is no outage: it is one when the next attempt fails too, or the device itself says so.
      parts.report(course.attempt > 0 || navigator.onLine === false ? 'offline' : 'catchingUp');
      await parts.wait(course.attempt, signal);
      course.attempt += 1;
    }
  }
};

const followOnce = async (parts: FollowerParts, course: Course, signal: AbortSignal): Promise<void> => {
  if (course.needsSnapshot) {
    await parts.takeSnapshot(signal);
    course.needsSnapshot = false;
  }
  const after = parts.cursor();
  if (after === null || signal.aborted) return;
  const polls = course.blocked >= socketTries;
  const turn = polls ? AbortSignal.any([signal, AbortSignal.timeout(pollForMs)]) : signal;
  await (polls ? parts.poll : parts.socket).follow({
    planId: parts.planId,
    after,
    signal: turn,
    onBatch: (batch) => receive(parts, course, batch),
    onLive: () => {
      course.attempt = 0;
      parts.report('live');
    },
  });
  // A turn of polling is over: try the socket again, once, and fall back at once if it still does not open.
  if (polls && turn.aborted) course.blocked = socketTries - 1;
};

const receive = (parts: FollowerParts, course: Course, batch: EventBatch): boolean => {
  const kind = parts.take(batch);
  if (kind === 'taken') {
    course.gaps = 0;
    return true;
  }
  course.gaps += 1;
  course.needsSnapshot = kind === 'reset' || course.gaps >= gapsBeforeSnapshot;
  parts.report('catchingUp');
  return false;
};
