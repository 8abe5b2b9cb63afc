import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Migration = { name: string; sql: string; checksum: string };

/** `server/migrations`, seen from `src` and from `dist` alike. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', '..', '..', 'migrations');

const NAME = /^\d{14}-[a-z0-9-]+\.sql$/;

const readMigration = (folder: string, name: string): Migration => {
  // A checkout on Windows may end lines otherwise; that is no edit.
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
};

/** Plain SQL files `<timestamp>-<name>.sql`, in their order. */
export const readMigrations = (folder = MIGRATIONS_FOLDER): Migration[] => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const misnamed = names.find((name) => !NAME.test(name));
  if (misnamed !== undefined) throw new Error(`${misnamed} is not named <YYYYMMDDhhmmss>-<name>.sql.`);
  return names.sort().map((name) => readMigration(folder, name));
};
