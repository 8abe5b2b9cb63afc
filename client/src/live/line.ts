import { createEmitter } from '../lib/emitter.ts';
import type { Scope } from './records.ts';

/** live: what is shown is what is committed. catchingUp: on the way there. offline: not since `since`. */
export type LineState = 'live' | 'catchingUp' | 'offline';

export interface Line {
  readonly state: LineState;
  /** When it was last live; null while live, or if it never was. */
  readonly since: Date | null;
}

const worst: Readonly<Record<LineState, number>> = { live: 0, catchingUp: 1, offline: 2 };

export interface LineKeeper {
  readonly line: () => Line;
  readonly onChange: (listener: () => void) => () => void;
  readonly report: (scope: Scope, state: LineState) => void;
  /** What is shown was kept on the device, and was live until then. */
  readonly wasLive: (until: Date) => void;
  /** A follower that has ended says nothing about the line any more. */
  readonly forget: (scope: Scope) => void;
}

/** One state of the line out of what the followers report: as good as the worst of them. */
export const createLineKeeper = (now: () => Date): LineKeeper => {
  const changed = createEmitter();
  const reported = new Map<Scope, LineState>();
  let line: Line = { state: 'catchingUp', since: null };

  const settle = (): void => {
    const states = [...reported.values()];
    const state = states.reduce<LineState>(
      (a, b) => (worst[b] > worst[a] ? b : a),
      states[0] ?? 'catchingUp',
    );
    if (state === line.state) return;
    const since = state === 'live' ? null : line.state === 'live' ? now() : (line.since ?? now());
    line = { state, since };
    changed.emit();
  };

  return {
    line: () => line,
    onChange: changed.on,
    report: (scope, state) => {
      reported.set(scope, state);
      settle();
    },
    wasLive: (until) => {
      if (line.state === 'live') return;
      line = { ...line, since: until };
      changed.emit();
    },
    forget: (scope) => {
      reported.delete(scope);
      settle();
    },
  };
};
