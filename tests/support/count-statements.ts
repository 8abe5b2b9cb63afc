import { DataSource } from 'typeorm';
import type { RunningApp } from '../../server/src/app.ts';

/** The server's own: hints, and the look at the heads once a second. */
const isHousekeeping = (sql: string) => /pg_notify|FROM unit_heads WHERE unit_id = ANY/.test(sql);

/** How many statements reach the database for `work`. */
export async function countStatements(app: RunningApp, work: () => Promise<unknown>): Promise<number> {
  const database = app.nest.get(DataSource);
  const { logger } = database;
  let seen = 0;
  database.logger = Object.assign(Object.create(logger), {
    logQuery: (sql: string) => {
      if (!isHousekeeping(sql)) seen += 1;
    },
  });
  await work().finally(() => {
    database.logger = logger;
  });
  return seen;
}
