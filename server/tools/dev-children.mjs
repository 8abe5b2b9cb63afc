import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';
import { commandOf } from './run-command.mjs';

const run = (args) => spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const end = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
};

/** The compiler on watch, and the server, which Node restarts when the compiler has written. */
export const startChildren = () => {
  const compiler = run([commandOf('typescript', 'tsc'), '-b', 'server', '--watch', '--preserveWatchOutput']);
  const server = run(['--watch', '--watch-preserve-output', '--enable-source-maps', 'server/dist/main.js']);
  return {
    stop: async () => {
      await Promise.all([end(compiler), end(server)]);
    },
  };
};
