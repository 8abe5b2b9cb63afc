// The product as it runs, on an embedded PostgreSQL of its own with durable settings, or on the one that it is given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answerMessages } from '../process.ts';
import type { FiguresWish, PlantWish } from './giaoban.ts';
import { plant } from './plant.ts';
import { plantFigures } from './plant-figures.ts';

const dist = join(import.meta.dirname, '../../../server/dist');
const { startApp } = await import(`${dist}/app.js`);
const { openDatabase, clientSettings } = await import(`${dist}/platform/database/index.js`);
const { urlOf } = await import(`${dist}/platform/database/address.js`);
const { readConfig } = await import(`${dist}/platform/config/index.js`);
const { createLogger } = await import(`${dist}/platform/logging/index.js`);
const { SystemClock } = await import(`${dist}/platform/clock/index.js`);

const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
const { BENCH_DATABASE, BENCH_STOCK, BENCH_PORT } = process.env;
const config = readConfig({
  PORT: BENCH_PORT ?? '0',
  DATA_DIR: dataDir,
  DEMO: '0',
  LOG_LEVEL: 'error',
  ...(BENCH_DATABASE === undefined ? {} : { DATABASE_URL: BENCH_DATABASE }),
});
const database = await openDatabase(config, () => undefined);
const sql = new pg.Client(clientSettings(database.address));
await sql.connect();
const app = await startApp({
  config,
  database: database.address,
  clock: new SystemClock(),
  logger: createLogger('error'),
  stockFeed: BENCH_STOCK === '1',
});
let isOpen = true;
const closeApp = async () => {
  if (isOpen) await app.close(0);
  isOpen = false;
};

answerMessages(
  {
    url: () => app.url,
    database: () => urlOf(database.address),
    plant: (wish: PlantWish) => plant(sql, wish),
    plantFigures: (wish: FiguresWish) => plantFigures(sql, wish),
    /** The database stays, for the next server. */
    closeApp,
  },
  async () => {
    await closeApp();
    await sql.end();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  },
);
