import type { Client } from 'pg';

/** Every row of every table as text, for comparing whole databases. */
export const tableContents = async (
  sql: Client,
  except: string[] = [],
): Promise<Record<string, string[]>> => {
  const { rows: tables } = await sql.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
  );
  const contents: Record<string, string[]> = {};
  for (const { name } of tables.filter((table) => !except.includes(table.name))) {
    const { rows } = await sql.query<{ line: string }>(`SELECT t::text AS line FROM "${name}" t ORDER BY 1`);
    contents[name] = rows.map(({ line }) => line);
  }
  return contents;
};
