// npm run dev: the server restarts and the client reloads as files change. Open the client's address, not the server's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailed, build } from './build.mjs';
import { startChildren } from './dev-children.mjs';
import { startClientServer } from './dev-client.mjs';
import { watchSchema } from './dev-schema.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');

await build({ parts: ['server'] }).catch((error) => {
  if (!(error instanceof BuildFailed)) throw error;
  say(error.message);
});

const children = startChildren();
const schema = watchSchema();
const client = existsSync(join(root, 'client', 'index.html')) ? await startClientServer() : null;
if (client !== null)
  say(`open ${client.address} (the server behind it is on port ${process.env.PORT || 4000})`);

let isStopping = false;
const stop = async () => {
  if (isStopping) return;
  isStopping = true;
  schema.stop();
  await client?.stop();
  await children.stop();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
