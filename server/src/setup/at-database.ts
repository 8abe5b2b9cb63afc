import type { Config } from '../platform/config/index.ts';
import { currentOwner, type DatabaseAddress, openDatabase } from '../platform/database/index.ts';

/** Works on the configured database, whether or not a server runs on it; a new one is made and migrated first. */
export async function atDatabase<T>(
  config: Config,
  progress: (line: string) => void,
  work: (address: DatabaseAddress) => Promise<T>,
): Promise<T> {
  const running = config.databaseUrl === undefined ? currentOwner(config.dataDir)?.connection : undefined;
  if (running !== undefined) return work(running);
  const database = await openDatabase(config, progress);
  try {
    return await work(database.address);
  } finally {
    await database.close();
  }
}
