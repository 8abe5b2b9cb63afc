// npm run --silent plan:read -- FILE : reads a document and prints what was found, as docs say in `plan:read`.
// Builds the reading folder by itself, once and silently, so that it needs neither the server's build nor a database.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildReader } from './plan-read-build.mjs';
import { root } from './root.mjs';

try {
  const built = await buildReader(root);
  const { runCommand } = await import(pathToFileURL(join(built, 'command.js')).href);
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  console.error(`plan:read: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`);
  process.exitCode = 2;
}
