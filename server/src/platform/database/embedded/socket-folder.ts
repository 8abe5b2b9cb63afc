import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { PORT } from './settings.ts';

/** `sun_path` holds 108 bytes on Linux, 104 on macOS, the closing zero included. */
const LONGEST = process.platform === 'darwin' ? 103 : 107;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST;

const shortFolder = (): string =>
  mkdtempSync(join(fits(join(tmpdir(), 'giaoban-xxxxxx')) ? tmpdir() : '/tmp', 'giaoban-'));

/** Only its owner and root may enter the folder, and that is all the authentication there is. */
export const makeSocketFolder = (dataDir: string, account: Account): string => {
  // A comma or an apostrophe would be read as a list of folders by PostgreSQL.
  const beside = join(dataDir, 'postgres.socket');
  const suits = fits(beside) && !/[,"']/.test(beside);
  if (suits) rmSync(beside, { recursive: true, force: true });
  const folder = suits ? beside : shortFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account.owner !== null) chownSync(folder, account.owner.uid, account.owner.gid);
  return folder;
};

export const removeSocketFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
