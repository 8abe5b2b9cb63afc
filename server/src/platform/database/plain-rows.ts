import type { EntityManager, EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

interface Selected {
  readonly sql: string;
  readonly isInstant: boolean;
}

const selectedColumns = (columns: Readonly<Record<string, EntitySchemaColumnOptions | undefined>>) =>
  Object.entries(columns).map(([key, column]) => ({
    key,
    name: column?.name ?? key,
    isInstant: column?.type === 'timestamptz',
  }));

function selection<T>(table: EntitySchema<T>): Map<string, Selected> {
  const selected = new Map<string, Selected>();
  for (const { key, name, isInstant } of selectedColumns(table.options.columns)) {
    selected.set(key, { sql: `"${name}" AS "${key}"`, isInstant });
  }
  for (const [key, embedded] of Object.entries(table.options.embeddeds ?? {})) {
    const { schema } = embedded as { schema: EntitySchema };
    const parts = selectedColumns(schema.options.columns).map((part) => `'${part.key}', "${part.name}"`);
    selected.set(key, { sql: `jsonb_build_object(${parts.join(', ')}) AS "${key}"`, isInstant: false });
  }
  return selected;
}

/**
 * Records of a table as plain rows, for readings of thousands: one statement, no entity is built. `where` is SQL over
 * the table's own columns, `parameters` are its `$1…`.
 */
export async function plainRows<T>(
  manager: EntityManager,
  table: EntitySchema<T>,
  where: string,
  parameters: readonly unknown[],
): Promise<T[]> {
  const selected = selection(table);
  const list = [...selected.values()].map((column) => column.sql).join(', ');
  const rows: Record<string, unknown>[] = await manager.query(
    `SELECT ${list} FROM ${table.options.tableName} WHERE ${where}`,
    [...parameters],
  );
  const instants = [...selected].flatMap(([key, column]) => (column.isInstant ? [key] : []));
  for (const row of rows) {
    for (const key of instants) {
      const value = row[key];
      if (value instanceof Date) row[key] = value.toISOString();
    }
  }
  return rows as T[];
}

/** Inserts thousands of records in one statement, with one parameter. For tables without embedded columns. */
export async function insertPlainRows<T extends object>(
  manager: EntityManager,
  table: EntitySchema<T>,
  records: readonly T[],
): Promise<void> {
  const columns = selectedColumns(table.options.columns);
  const rows = records.map((record) => {
    const values = record as Readonly<Record<string, unknown>>;
    return Object.fromEntries(columns.map(({ key, name }) => [name, values[key]]));
  });
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  const { tableName } = table.options;
  await manager.query(
    `INSERT INTO ${tableName} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Writes thousands of records over those of the same id, in one statement. For tables without embedded columns. */
export async function updatePlainRows<T extends { readonly id: string }>(
  manager: EntityManager,
  table: EntitySchema<T>,
  records: readonly T[],
): Promise<void> {
  if (records.length === 0) return;
  const columns = selectedColumns(table.options.columns);
  const rows = records.map((record) => {
    const values = record as Readonly<Record<string, unknown>>;
    return Object.fromEntries(columns.map(({ key, name }) => [name, values[key]]));
  });
  const { tableName } = table.options;
  const changes = columns.filter(({ name }) => name !== 'id').map(({ name }) => `"${name}" = r."${name}"`);
  await manager.query(
    `UPDATE ${tableName} AS t SET ${changes.join(', ')}
     FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb) AS r WHERE t.id = r.id`,
    [JSON.stringify(rows)],
  );
}
