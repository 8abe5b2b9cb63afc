import type { Write } from '../../live/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Mover } from './domain/move-blocker.ts';

/** The viewer's own move, with what they say about it. */
export const moverOf = (viewer: Viewer, write: Write, text: string | null): Mover => ({
  by: viewer.memberId,
  agencyId: viewer.agencyId,
  at: write.at,
  text,
});
