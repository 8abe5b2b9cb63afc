import type { LineKeeper } from '../line.ts';
import type { Tables } from '../records.ts';
import type { World } from '../world.ts';
import type { KeptStore } from './kept-store.ts';
import { ownRows, shape } from './kept-world.ts';
import { type FigureRows, ownFigures } from './own-figures.ts';

const everyMs = 30_000;

interface Keeping {
  readonly memberId: string;
  readonly kept: KeptStore;
  readonly line: LineKeeper;
  readonly world: () => World;
  /** Own figures that were asked for in passing, where the plan's whole was not. */
  readonly figures: (planId: string | null) => FigureRows | null;
}

/** Keeps what is own on the device: now and then, when the line goes, and when the page goes out of sight. */
export const startKeeping = ({ memberId, kept, line, world, figures }: Keeping): (() => void) => {
  // Not held: by the next time nearly every record may have been replaced, and a board would be there twice.
  let saved: { readonly tables: WeakRef<Tables>; readonly passing: FigureRows | null } | null = null;
  const isSaved = (tables: Tables, passing: FigureRows | null): boolean =>
    saved?.tables.deref() === tables && saved.passing === passing;
  const keep = (): void => {
    const { cursors, tables, planId, figures: hasFigures } = world();
    const passing = figures(planId);
    // Only what came from the server: not what was itself taken from the device.
    if (cursors.directory === null || cursors.board === null || isSaved(tables, passing)) return;
    saved = { tables: new WeakRef(tables), passing };
    const { state, since } = line.line();
    const savedAt = (state === 'live' || !since ? new Date() : since).toISOString();
    const counted = hasFigures === 'there' ? ownFigures(tables, memberId) : passing;
    const rows = { ...ownRows(tables, memberId), ...counted };
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
