import { benchFirstCard } from './first-card.ts';
import { benchFollowers } from './followers/followers.ts';
import type { Row } from './row.ts';

/** `npm run bench -- name` runs one; a part is measured alone, beside its own baseline. */
export const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  'followers-1000': () => benchFollowers(1000),
  'followers-5000': () => benchFollowers(5000),
  'first-card': benchFirstCard,
};
