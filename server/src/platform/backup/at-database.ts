import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/index.ts';
import {
  addressFromUrl,
  currentOwner,
  type DatabaseAddress,
  startEmbeddedPostgres,
} from '../database/index.ts';
import { BackupRefusal } from './refusal.ts';

type Place = Pick<Config, 'databaseUrl' | 'dataDir'>;
type Work<T> = (address: DatabaseAddress) => Promise<T>;

const atEmbedded = async <T>(dataDir: string, work: Work<T>): Promise<T> => {
  const embedded = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(embedded.connection);
  } finally {
    await embedded.stop();
  }
};

/** Works on the configured database; the embedded one through the server that runs it, or started for the while. */
export const whileServerMayRun = async <T>({ databaseUrl, dataDir }: Place, work: Work<T>): Promise<T> => {
  if (databaseUrl !== undefined) return work(addressFromUrl(databaseUrl));
  const running = currentOwner(dataDir)?.connection;
  if (running !== undefined) return work(running);
  if (existsSync(join(dataDir, 'postgres'))) return atEmbedded(dataDir, work);
  throw new BackupRefusal(
    `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as the server has it.`,
  );
};

/** The same with the server stopped: a running one holds the folder, and the start is refused in one line. */
export const whileServerIsStopped = async <T>({ databaseUrl, dataDir }: Place, work: Work<T>): Promise<T> =>
  databaseUrl === undefined ? atEmbedded(dataDir, work) : work(addressFromUrl(databaseUrl));
