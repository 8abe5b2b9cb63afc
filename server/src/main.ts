import { startApp } from './app.ts';
import { demoSignIns } from './features/demo/index.ts';
import { SystemClock } from './platform/clock/index.ts';
import { ConfigError, readConfig } from './platform/config/index.ts';
import { DatabaseRefusal, openDatabase } from './platform/database/index.ts';
import { createLogger } from './platform/logging/index.ts';
import { loadDemoUnit } from './setup/load-demo-unit.ts';
import { stopOnSignals } from './stop.ts';

const progress = (line: string): void => console.log(`giaoban: ${line}`);

/** Config → database → demo unit → app → listen. What stops a start is one line that says what to do. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const database = await openDatabase(config, progress);
  const parts = { config, database: database.address, clock: new SystemClock(), logger };
  const isDemo = await loadDemoUnit(parts, progress);
  const app = await startApp(parts);
  stopOnSignals(async () => {
    await app.close(2000);
    await database.close();
  });
  console.log(`ready ${app.url}`);
  if (isDemo) for (const line of demoSignIns()) console.log(line);
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof DatabaseRefusal || isTakenPort(error);
  console.error(expected ? `giaoban: ${explain(error)}` : error);
  process.exit(1);
});

const isTakenPort = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';
const explain = (error: unknown): string =>
  isTakenPort(error)
    ? `port ${process.env['PORT'] ?? 4000} is taken; stop what uses it or start with another: PORT=4001 npm start`
    : (error as Error).message;
