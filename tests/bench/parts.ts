import { benchClientSpeed } from './client-speed.ts';
import { benchFirstCard } from './first-card.ts';
import { benchFollowers } from './followers/followers.ts';
import { benchMemory } from './followers/memory.ts';
import { benchRestart } from './followers/restart.ts';
import { benchProgress } from './progress/progress.ts';
import { benchTally } from './progress/tally.ts';
import { benchBoards } from './reads/boards.ts';
import { benchList } from './reads/list.ts';
import { benchReload } from './reload.ts';
import type { Row } from './row.ts';
import { benchWeights } from './weights.ts';
import { benchWrites } from './writes/writes.ts';

/** `npm run bench -- name` runs one; a part is measured alone, beside its own baseline. */
export const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  'followers-1000': () => benchFollowers(1000),
  'followers-5000': () => benchFollowers(5000),
  memory: benchMemory,
  restart: benchRestart,
  boards: benchBoards,
  list: benchList,
  writes: benchWrites,
  progress: benchProgress,
  tally: benchTally,
  'first-card': benchFirstCard,
  reload: benchReload,
  weights: benchWeights,
  'client-speed': benchClientSpeed,
};
