import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';

/** How to reach the database: a URL, or the embedded server's socket. */
export type DatabaseAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

const DATE_OID = 1082;
const BIGINT_OID = 20;

// Days are text through the driver, never a Date; seq stays below 2^53.
pg.types.setTypeParser(DATE_OID, (value) => value);
pg.types.setTypeParser(BIGINT_OID, Number);

/** Settings for a `pg` client or pool that reaches the same database. */
export const clientSettings = (address: DatabaseAddress): pg.ClientConfig =>
  'url' in address ? { connectionString: address.url } : { ...address };

export function createDataSource(
  address: DatabaseAddress,
  // biome-ignore lint/suspicious/noExplicitAny: a list of tables of different records has no narrower type in TypeORM
  tables: readonly EntitySchema<any>[],
  poolSize = 16,
): DataSource {
  const where = 'url' in address ? { url: address.url } : { ...address, username: address.user };
  return new DataSource({
    type: 'postgres',
    ...where,
    entities: [...tables],
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'giaoban',
  });
}
