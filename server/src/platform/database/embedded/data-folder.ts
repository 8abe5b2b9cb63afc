import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  globSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseRefusal } from '../refusal.ts';
import { type Account, runUnder } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type Profile, SUPERUSER } from './settings.ts';

/** The release that the package brings; its data format is bound to it. */
export const MAJOR = '18';

const give = (folder: string, account: Account): void => {
  const { owner } = account;
  if (owner === null || statSync(folder).uid === owner.uid) return;
  for (const entry of globSync('**/*', { cwd: folder }))
    lchownSync(join(folder, entry), owner.uid, owner.gid);
  chownSync(folder, owner.uid, owner.gid);
};

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

/** Made aside and renamed when complete: an interrupted first start leaves nothing half-made behind. */
export const createDataFolder = (
  binaries: Binaries,
  account: Account,
  folder: string,
  profile: Profile,
): void => {
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  give(making, account);
  const initdb = runUnder(account, [
    binaries.initdb,
    `--pgdata=${making}`,
    `--username=${SUPERUSER}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--auth=trust',
    '--no-instructions',
    ...(profile === 'fast' ? ['--no-sync'] : []),
  ]);
  if (initdb.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    const reason = (initdb.stderr || String(initdb.error ?? '')).trim().split('\n').join(' ');
    throw new DatabaseRefusal(`The database could not be made in ${folder}: ${reason}`);
  }
  renameSync(making, folder);
  if (profile === 'durable') syncFolder(dirname(folder));
};

const assertOurs = (folder: string): void => {
  const me = process.getuid?.() ?? 0;
  const { uid } = statSync(folder);
  if (me === 0 || uid === me) return;
  throw new DatabaseRefusal(
    `The database in ${folder} belongs to another account (uid ${uid}): start as that one, give it to yours with chown -R, or set another DATA_DIR.`,
  );
};

const assertReadable = (folder: string): void => {
  const versionFile = join(folder, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '';
  if (version === MAJOR) return;
  if (/^\d+$/.test(version)) {
    throw new DatabaseRefusal(
      `The database in ${folder} was made by PostgreSQL ${version}, this program brings ${MAJOR}: back it up with the program that made it and restore it here into another DATA_DIR.`,
    );
  }
  throw new DatabaseRefusal(
    `The database in ${folder} is damaged (no PG_VERSION): move that folder away and restore a backup, or set another DATA_DIR.`,
  );
};

export const isMissing = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** @throws DatabaseRefusal for a folder of another account, another release, or that is no database. */
export const openDataFolder = (account: Account, folder: string): void => {
  assertOurs(folder);
  assertReadable(folder);
  give(folder, account);
};
