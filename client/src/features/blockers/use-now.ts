import { useSyncExternalStore } from 'react';
import { createEmitter } from '../../lib/emitter.ts';

const everyMs = 30_000;
const ticked = createEmitter();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
let listeners = 0;

const subscribe = (listener: () => void): (() => void) => {
  const forget = ticked.on(listener);
  listeners += 1;
  if (timer === undefined) {
    now = new Date();
    timer = setInterval(() => {
      now = new Date();
      ticked.emit();
    }, everyMs);
  }
  return () => {
    forget();
    listeners -= 1;
    if (listeners > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** The present moment, half a minute exact: one timer for all clocks on the page. Days are the unit's, never this. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
