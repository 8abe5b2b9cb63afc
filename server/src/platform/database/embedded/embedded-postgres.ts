import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { refuseInOneLine } from '../refusal.ts';
import { type Account, chooseAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { createDataFolder, isMissing, openDataFolder } from './data-folder.ts';
import { acquireOwnerLock, type EmbeddedConnection, lastOwner } from './owner-lock.ts';
import { becomesReady, ensureDatabase } from './ready.ts';
import { openServerLog } from './server-log.ts';
import { DATABASE, PORT, type Profile, SUPERUSER, settingsFor } from './settings.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';
import { clearStalePostmaster } from './stale-postmaster.ts';
import { explainStartFailure, isPassing } from './start-failure.ts';
import { supervise } from './supervisor.ts';
import { spawnWatched, type Watched } from './watchdog.ts';

export type EmbeddedOptions = {
  /** The database lives in its subfolder `postgres`. */
  dataDir: string;
  profile?: Profile;
  /** What takes long, in a few words each. */
  onProgress?: (line: string) => void;
};

export type EmbeddedPostgres = { connection: EmbeddedConnection; stop(): Promise<void> };

type Site = { binaries: Binaries; account: Account; dataDir: string; folder: string; socketFolder: string };

const PASSING_MS = 30_000;

const launch = async (site: Site, profile: Profile, onProgress: (line: string) => void): Promise<Watched> => {
  const { binaries, account, folder, socketFolder } = site;
  const logPath = join(site.dataDir, 'postgres.log');
  const command = [binaries.postgres, '-D', folder, ...settingsFor(profile, socketFolder)];
  const until = Date.now() + PASSING_MS;
  for (;;) {
    await clearStalePostmaster(folder, onProgress);
    const log = openServerLog(logPath);
    const watched = spawnWatched(account, command, log.handle);
    const ready = await becomesReady(watched, folder, onProgress);
    const said = ready ? '' : log.sinceOpened();
    log.close();
    if (ready) return watched;
    if (!isPassing(said) || Date.now() > until) throw explainStartFailure(said, folder, logPath);
    await pause(250);
  }
};

const prepare = (dataDir: string, profile: Profile, onProgress: (line: string) => void): Site => {
  const folder = join(dataDir, 'postgres');
  const binaries = findBinaries();
  const account = chooseAccount(binaries, dataDir, folder);
  if (isMissing(folder)) {
    onProgress('making the database');
    createDataFolder(binaries, account, folder, profile);
  }
  openDataFolder(account, folder);
  return { binaries, account, dataDir, folder, socketFolder: makeSocketFolder(dataDir, account) };
};

/**
 * Starts the PostgreSQL that npm installed, on a socket that only this account can reach; it ends with this process,
 * however that ends.
 * @throws DatabaseRefusal in one line: folder in use, damaged, of another release or account, disk full.
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const { profile = 'durable', onProgress = () => {} } = options;
  const dataDir = refuseInOneLine(options.dataDir, () => {
    mkdirSync(options.dataDir, { recursive: true });
    return realpathSync(options.dataDir);
  });
  const before = lastOwner(dataDir);
  const lock = refuseInOneLine(dataDir, () => acquireOwnerLock(dataDir));
  let stop = async (): Promise<void> => lock.release();
  try {
    if (before?.connection !== undefined) removeSocketFolder(before.connection.host);
    const site = refuseInOneLine(dataDir, () => prepare(dataDir, profile, onProgress));
    const start = () => launch(site, profile, onProgress);
    const connection = { host: site.socketFolder, port: PORT, user: SUPERUSER, database: DATABASE };
    const supervised = supervise(await start(), start, onProgress);
    stop = async () => {
      await supervised.stop();
      removeSocketFolder(site.socketFolder);
      lock.release();
    };
    await ensureDatabase(connection);
    lock.announce(connection);
    return { connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
