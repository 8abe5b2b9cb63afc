import type { Config } from '../config/index.ts';
import { addressFromUrl, type DatabaseAddress, placeOf } from './address.ts';
import { startEmbeddedPostgres } from './embedded/index.ts';
import { migrate } from './migrate.ts';
import { waitForDatabase } from './patience.ts';

/** A database that answers, and the way to let go of it. */
export interface OpenDatabase {
  readonly address: DatabaseAddress;
  close(): Promise<void>;
}

type Place = Pick<Config, 'databaseUrl' | 'dataDir' | 'databaseWaitMs'>;
type OnProgress = (line: string) => void;

/** The server named by DATABASE_URL, or the embedded PostgreSQL. */
async function reach(config: Place, onProgress: OnProgress): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    return { address: addressFromUrl(config.databaseUrl), close: async () => undefined };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onProgress });
  return { address: embedded.connection, close: () => embedded.stop() };
}

/**
 * The database of this start, brought up to this program. One that is not there yet is waited for.
 * @throws DatabaseRefusal in one line: unreachable, too old or too new, folder in use or damaged.
 */
export async function openDatabase(config: Place, onProgress: OnProgress): Promise<OpenDatabase> {
  const database = await reach(config, onProgress);
  try {
    const { address } = database;
    await waitForDatabase(
      config.databaseWaitMs,
      () => migrate({ address, onProgress }),
      () => onProgress(`waiting for the database ${placeOf(address)}`),
    );
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
