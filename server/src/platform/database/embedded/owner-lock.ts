import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, DatabaseRefusal } from '../refusal.ts';
import { identityOf, isStillRunning, type ProcessIdentity } from './process-identity.ts';

/** How `pg` and TypeORM reach the embedded server: `host` is the folder of its socket. */
export type EmbeddedConnection = { host: string; port: number; user: string; database: string };

/** Kept in `DATA_DIR/postgres.lock` while a server process runs on the folder. */
export type Owner = ProcessIdentity & { connection?: EmbeddedConnection };

export type OwnerLock = { announce(connection: EmbeddedConnection): void; release(): void };

const HALF_WRITTEN_MS = 5_000;

const pathOf = (dataDir: string): string => join(dataDir, 'postgres.lock');

const parse = (text: string): Owner | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'pid' in value ? (value as Owner) : null;
  } catch {
    return null;
  }
};

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const isHeld = (path: string, text: string): boolean => {
  const owner = parse(text);
  if (owner !== null) return isStillRunning(owner);
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < HALF_WRITTEN_MS;
};

const inUse = (dataDir: string, text: string): DatabaseRefusal => {
  const owner = parse(text);
  const who = owner === null ? 'another start' : `process ${owner.pid}`;
  return new DatabaseRefusal(
    `The data folder ${dataDir} is in use by ${who}: stop that one first, or set another DATA_DIR for this start.`,
  );
};

/** Two starts may judge the same lock stale: the rename lets one of them win, the other puts back what it took. */
const discardStale = (dataDir: string, path: string, judged: string): void => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken === judged) {
    rmSync(aside, { force: true });
    return;
  }
  renameSync(aside, path);
  throw inUse(dataDir, taken ?? '');
};

const create = (path: string, owner: Owner): boolean => {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Who runs a server on this folder now; null when nobody does. */
export const currentOwner = (dataDir: string): Owner | null => {
  const owner = parse(read(pathOf(dataDir)) ?? '');
  return owner !== null && isStillRunning(owner) ? owner : null;
};

/** The owner of before, though it no longer runs: its socket folder may still lie about. */
export const lastOwner = (dataDir: string): Owner | null => parse(read(pathOf(dataDir)) ?? '');

/** @throws DatabaseRefusal while a living process holds the folder. */
export const acquireOwnerLock = (dataDir: string): OwnerLock => {
  const path = pathOf(dataDir);
  const owner: Owner = identityOf(process.pid);
  while (!create(path, owner)) {
    const text = read(path);
    if (text === null) continue;
    if (isHeld(path, text)) throw inUse(dataDir, text);
    discardStale(dataDir, path, text);
  }
  return {
    announce: (connection) => {
      const next = `${path}.next`;
      writeFileSync(next, JSON.stringify({ ...owner, connection }));
      renameSync(next, path);
    },
    release: () => rmSync(path, { force: true }),
  };
};
