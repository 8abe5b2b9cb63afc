import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The nginx of this machine; undefined: there is none. Debian keeps it where only root's PATH leads. */
export const findNginx = () =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find(isProgram);

/** deploy/nginx.conf with these servers, this port, and temporary files in this folder. */
export const configFor = (text, ports, port, folder) =>
  text
    .replace(/^ *server server:4000 (.*)$/m, (_, options) =>
      ports.map((each) => `    server 127.0.0.1:${each} ${options}`).join('\n'),
    )
    .replace(/^ *server server-2:4000 .*\n/m, '')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/tmp/giaoban-nginx', `${folder}/nginx`);

/** Starts nginx before servers on these ports; answers when it has been started. */
export const startNginx = async (program, ports, port) => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    configFor(readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8'), ports, port, folder),
  );
  const child = spawn(program, ['-p', folder, '-c', file, '-e', 'stderr', '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C in the terminal is for the script, which ends nginx after the servers.
    detached: true,
  });
  await once(child, 'spawn');
  return {
    port,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
