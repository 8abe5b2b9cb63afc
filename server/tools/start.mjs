// npm start: builds what is stale, then is the server. Old versions of Node read this file too, hence the import() calls.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusalOfNode } from './node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const stop = (line) => {
  process.stderr.write(`giaoban: ${line}\n`);
  process.exit(1);
};

const refusal = refusalOfNode(process.versions.node);
if (refusal !== null) stop(refusal);
if (!existsSync(join(root, 'node_modules', 'typescript')))
  stop('the packages are not installed: run npm ci first.');
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');

const { build, BuildFailed } = await import('./build.mjs');
await build().catch((error) => stop(error instanceof BuildFailed ? error.message : error.stack));
// In this very process: signals reach the server as they are, and nothing stands between.
await import('../dist/main.js');
