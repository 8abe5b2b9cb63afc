import type { DataSource } from 'typeorm';
import { tables } from '../app.module.ts';
import { createDataSource, type DatabaseAddress } from '../platform/database/index.ts';

/**
 * Runs `work` on a data source all of whose statements share one connection and one transaction; the services'
 * own transactions become savepoints in it. So what `work` writes is there altogether or, killed on the way, not at all.
 */
export async function inOneTransaction<T>(
  address: DatabaseAddress,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = await createDataSource(address, tables, 1).initialize();
  const runner = database.createQueryRunner();
  const release = runner.release.bind(runner);
  runner.release = async () => undefined;
  database.createQueryRunner = () => runner;
  try {
    await runner.startTransaction();
    const result = await work(database);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await release();
    if (database.isInitialized) await database.destroy();
  }
}
