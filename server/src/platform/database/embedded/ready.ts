import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedConnection } from './owner-lock.ts';
import { DATABASE } from './settings.ts';
import type { Watched } from './watchdog.ts';

const SLOW_MS = 5_000;

/** The eighth line of postmaster.pid says how far PostgreSQL has come, the first whose line it is. */
const isReady = (folder: string, pid: number): boolean => {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};

/** False when it ended instead. Recovery after a power cut takes as long as it takes: there is no time limit. */
export const becomesReady = async (
  watched: Watched,
  folder: string,
  onProgress: (line: string) => void,
): Promise<boolean> => {
  const pid = await Promise.race([watched.pid, watched.ended.then(() => null)]);
  if (pid === null) return false;
  const slow = setTimeout(() => onProgress('the database is mending itself after an abrupt end'), SLOW_MS);
  try {
    while (!isReady(folder, pid)) {
      if (watched.hasEnded()) return false;
      await pause(20);
    }
    return true;
  } finally {
    clearTimeout(slow);
  }
};

export const ensureDatabase = async (connection: EmbeddedConnection): Promise<void> => {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
};
