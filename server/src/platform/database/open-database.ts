import pg from 'pg';
import type { Config } from '../config/index.ts';
import { clientSettings, type DatabaseAddress } from './data-source.ts';
import { DatabaseRefusal, startEmbeddedPostgres } from './embedded/index.ts';

const OLDEST = 15;

/** A database that answers, and the way to let go of it. */
export interface OpenDatabase {
  readonly address: DatabaseAddress;
  close(): Promise<void>;
}

/**
 * The server named by DATABASE_URL, or the embedded PostgreSQL.
 * @throws DatabaseRefusal in one line: unreachable, too old, folder in use or damaged.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  onProgress: (line: string) => void,
  onLost: (reason: unknown) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, onProgress, onLost });
    return { address: embedded.connection, close: () => embedded.stop() };
  }
  const address = { url: config.databaseUrl };
  await checkServer(address);
  return { address, close: async () => undefined };
}

async function checkServer(address: DatabaseAddress): Promise<void> {
  const client = new pg.Client({ ...clientSettings(address), connectionTimeoutMillis: 10_000 });
  const shown = 'url' in address ? withoutPassword(address.url) : address.host;
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    const why = error instanceof Error && error.message ? error.message : String(error);
    throw new DatabaseRefusal(
      `the database ${shown} does not answer (${why}); check DATABASE_URL and that PostgreSQL is running`,
    );
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (major >= OLDEST) return;
    throw new DatabaseRefusal(
      `the database ${shown} is PostgreSQL ${major}; giaoban needs ${OLDEST} or later: upgrade it or name another in DATABASE_URL`,
    );
  } finally {
    await client.end();
  }
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  parsed.password = '';
  return parsed.toString();
}
