import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';
import type { Begin, Sequences, TableContents } from './contents.ts';

/** What the runner of migrations writes itself. */
const OWN = 'migrations';

export const quoted = (name: string): string => escapeIdentifier(name);

export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');

export const listTables = async (client: Client): Promise<TableContents[]> => {
  const { rows } = await client.query<TableContents>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1
     GROUP BY c.relname ORDER BY c.relname`,
    [OWN],
  );
  return rows;
};

export const listMigrations = async (client: Client): Promise<Begin['migrations']> => {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT name, checksum FROM ${OWN} ORDER BY name`,
  );
  return rows;
};

export const listSequences = async (client: Client): Promise<Sequences> => {
  const names = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`,
  );
  const sequences: Sequences = [];
  for (const { name } of names.rows) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${quoted(name)}`,
    );
    for (const { value, isCalled } of rows) sequences.push({ name, value, isCalled });
  }
  return sequences;
};

export const isMigrated = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('public.${OWN}') IS NOT NULL AS found`,
  );
  return rows[0]?.found ?? false;
};
