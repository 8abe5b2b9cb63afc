import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { DatabaseAddress } from './address.ts';
import { QuickClient } from './quick-client.ts';

const DATE_OID = 1082;
const BIGINT_OID = 20;

// Days are text through the driver, never a Date; seq stays below 2^53.
pg.types.setTypeParser(DATE_OID, (value) => value);
pg.types.setTypeParser(BIGINT_OID, Number);

/** Settings for a `pg` client or pool that reaches the same database. */
export const clientSettings = (address: DatabaseAddress): pg.ClientConfig => ({ ...address });

export function createDataSource(
  address: DatabaseAddress,
  // biome-ignore lint/suspicious/noExplicitAny: a list of tables of different records has no narrower type in TypeORM
  tables: readonly EntitySchema<any>[],
  poolSize = 16,
): DataSource {
  const { user: username, ...where } = address;
  return new DataSource({
    type: 'postgres',
    ...where,
    username,
    entities: [...tables],
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'giaoban',
    // A connection that something on the way has forgotten is found out in seconds, not by the next person's request.
    extra: { Client: QuickClient, keepAlive: true, keepAliveInitialDelayMillis: 10_000 },
  });
}
