import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { DatabaseRefusal } from '../refusal.ts';
import { type Binaries, OTHER_SERVER } from './binaries.ts';

/**
 * Under which account PostgreSQL runs, which refuses to be root.
 * `owner`: whom the files must belong to; null leaves them as the process makes them.
 */
export type Account = {
  uid?: number;
  gid?: number;
  prefix: string[];
  owner: { uid: number; gid: number } | null;
};

const NOBODY = 65534;

const PLAIN: Account = { prefix: [], owner: null };

/** Root outside and nobody inside: the kernel lets it pass the 0700 folders of root. */
const asNobodyInside = (uid: number, gid: number): Account => ({
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
  owner: uid === 0 ? { uid, gid } : null,
});

/** For 0700 folders of a third account, or where a container forbids user namespaces. */
const withFolderRights = (uid: number, gid: number): Account => ({
  prefix: [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // Else access(2), by which PostgreSQL looks at its own programs, goes by the account alone.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
    '--',
  ],
  owner: { uid, gid },
});

const hasName = (): boolean => {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
};

const nobody = (): { uid: number; gid: number } => {
  const number = (option: string) => Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u') || NOBODY, gid: number('-g') || NOBODY };
};

/** A data folder that already belongs to somebody keeps its owner, also when root starts it this time. */
const ownerFor = (dataFolder: string): { uid: number; gid: number } => {
  const existing = statSync(dataFolder, { throwIfNoEntry: false });
  return existing !== undefined && existing.uid !== 0 ? existing : nobody();
};

const candidates = (dataFolder: string): Account[] => {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return hasName() ? [PLAIN] : [asNobodyInside(uid, gid)];
  const owner = ownerFor(dataFolder);
  const dropped: Account = {
    uid: owner.uid,
    gid: owner.gid,
    prefix: [],
    owner: { uid: owner.uid, gid: owner.gid },
  };
  return [dropped, asNobodyInside(uid, gid), withFolderRights(owner.uid, owner.gid)];
};

/** Runs `command` to its end under `account`. */
export const runUnder = (account: Account, command: string[]): SpawnSyncReturns<string> => {
  const [program = '', ...args] = [...account.prefix, ...command];
  return spawnSync(program, args, {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
};

/** initdb only shows its settings here, but looks for all that it and PostgreSQL need: programs, files, a user's name. */
const PROBE = 'cd "$2" && exec "$1" --show --pgdata="$2/postgres"';

/** The first account that can run the programs and enter `dataDir`. @throws DatabaseRefusal when none can. */
export const chooseAccount = (binaries: Binaries, dataDir: string, dataFolder: string): Account => {
  let reason = '';
  for (const account of candidates(dataFolder)) {
    const probe = runUnder(account, ['sh', '-c', PROBE, 'probe', binaries.initdb, dataDir]);
    if (probe.status === 0) return account;
    reason = (probe.stderr || String(probe.error ?? '')).trim().split('\n').at(-1) ?? '';
  }
  throw new DatabaseRefusal(
    `The embedded PostgreSQL cannot run here under any account (${reason}): start the server as an ordinary user, or ${OTHER_SERVER}.`,
  );
};
