// A server process in miniature: starts the embedded PostgreSQL on argv[2] and holds it until SIGTERM.
import { startEmbeddedPostgres } from '../../server/src/platform/database/embedded/index.ts';
import { DatabaseRefusal } from '../../server/src/platform/database/refusal.ts';

const say = (line: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const [dataDir = ''] = process.argv.slice(2);
try {
  const embedded = await startEmbeddedPostgres({ dataDir, profile: 'durable' });
  process.once('SIGTERM', async () => {
    await embedded.stop();
    process.exit(0);
  });
  setInterval(() => {}, 60_000);
  say({ connection: embedded.connection });
} catch (error) {
  if (!(error instanceof DatabaseRefusal)) throw error;
  say({ refusal: error.message });
  process.exit(2);
}
