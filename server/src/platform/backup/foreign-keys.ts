import type { Client } from 'pg';
import { quoted } from './catalogue.ts';

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Takes the foreign keys off, so that tables can be filled in any order, and answers with how to put them back, which
 * checks every row. Switching triggers off instead would need a superuser.
 */
export const liftForeignKeys = async (client: Client): Promise<() => Promise<void>> => {
  const { rows: keys } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  return async () => {
    for (const { table, name, definition } of keys) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    }
  };
};
