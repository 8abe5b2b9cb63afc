import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const require = createRequire(import.meta.url);

/** The script behind a package's command: run with this very Node, whatever the PATH holds. */
export const commandOf = (name, command = name) => {
  const file = require.resolve(`${name}/package.json`, { paths: [root, join(root, 'client')] });
  const { bin } = require(file);
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command]);
};

/** What it says is shown only when it fails. */
export const runNode = async (args, { cwd = root, env = {} } = {}) => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (chunk) => {
    said += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const [code] = await once(child, 'close');
  return { ok: code === 0, said };
};
