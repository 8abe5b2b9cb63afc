import type { LineKeeper } from '../line.ts';
import type { World } from '../world.ts';
import type { KeptStore } from './kept-store.ts';
import { ownRows, shape } from './kept-world.ts';

const everyMs = 30_000;

interface Keeping {
  readonly memberId: string;
  readonly kept: KeptStore;
  readonly line: LineKeeper;
  readonly world: () => World;
}

/** Keeps what is own on the device: now and then, when the line goes, and when the page goes out of sight. */
export const startKeeping = ({ memberId, kept, line, world }: Keeping): (() => void) => {
  let saved: World['tables'] | null = null;
  const keep = (): void => {
    const { cursors, tables, planId } = world();
    // Only what came from the server: not what was itself taken from the device.
    if (cursors.directory === null || cursors.board === null || tables === saved) return;
    saved = tables;
    const { state, since } = line.line();
    const savedAt = (state === 'live' || !since ? new Date() : since).toISOString();
    const rows = ownRows(tables, memberId);
    // Storage may be forbidden or full: then a reload without a line shows less, and nothing else is lost.
    kept.save({ memberId, shape, savedAt, planId, rows }).catch(() => undefined);
  };
  const hide = (): void => {
    if (document.visibilityState === 'hidden') keep();
  };
  const timer = setInterval(keep, everyMs);
  const forgetLine = line.onChange(keep);
  document.addEventListener('visibilitychange', hide);
  return () => {
    clearInterval(timer);
    forgetLine();
    document.removeEventListener('visibilitychange', hide);
  };
};
