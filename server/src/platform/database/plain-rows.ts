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

const selections = new WeakMap<object, ReadonlyMap<string, Selected>>();

function selection<T>(table: EntitySchema<T>): ReadonlyMap<string, Selected> {
  const known = selections.get(table) ?? selectionOf(table);
  selections.set(table, known);
  return known;
}

function selectionOf<T>(table: EntitySchema<T>): Map<string, Selected> {
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

interface Update {
  readonly sql: string;
  readonly columns: readonly { readonly key: string; readonly isJson: boolean }[];
}

const updates = new WeakMap<object, Update>();

function updateOf<T>(table: EntitySchema<T>): Update {
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(table.options.columns).filter(
    ([key]) => key !== 'id',
  );
  const sets = columns.map(([key, column], index) => `"${column?.name ?? key}" = $${index + 2}`);
  return {
    sql: `UPDATE ${table.options.tableName} SET ${sets.join(', ')} WHERE id = $1`,
    columns: columns.map(([key, column]) => ({ key, isJson: column?.type === 'jsonb' })),
  };
}

/** Saves a whole record by its id in one prepared statement. For tables without embedded columns. */
export async function savePlainRow<T extends { readonly id: string }>(
  manager: EntityManager,
  table: EntitySchema<T>,
  record: T,
): Promise<void> {
  const update = updates.get(table) ?? updateOf(table);
  updates.set(table, update);
  const row = record as Readonly<Record<string, unknown>>;
  const values = update.columns.map(({ key, isJson }) => {
    const value = row[key] ?? null;
    return isJson && value !== null ? JSON.stringify(value) : value;
  });
  await manager.query(update.sql, [record.id, ...values]);
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
