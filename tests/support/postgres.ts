import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressFromUrl, type DatabaseAddress } from '../../server/src/platform/database/address.ts';
import { currentOwner, startEmbeddedPostgres } from '../../server/src/platform/database/embedded/index.ts';

export type TestServer = { address: DatabaseAddress; stop(): Promise<void> };

const PREFIX = 'giaoban-test-';
const HOUR_MS = 3_600_000;

/** Runs that were killed could not tidy up. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > HOUR_MS && currentOwner(folder) === null) rmSync(folder, { recursive: true, force: true });
  }
};

const startOwn = async (): Promise<TestServer> => {
  sweep();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const embedded = await startEmbeddedPostgres({ dataDir, profile: 'fast' });
  return {
    address: embedded.connection,
    stop: async () => {
      await embedded.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** The tests' PostgreSQL: an embedded one for this run, or the server that TEST_DATABASE_URL names. */
export const startTestServer = async (): Promise<TestServer> => {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '') return startOwn();
  return { address: addressFromUrl(url, 'TEST_DATABASE_URL'), stop: async () => {} };
};
