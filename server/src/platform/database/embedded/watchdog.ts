import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import type { Account } from './account.ts';

/**
 * The shell is the parent of PostgreSQL and reads from a pipe that only Node holds: when Node ends, by `kill -9` too,
 * the pipe closes and PostgreSQL is stopped: fast (INT), after a minute at once (QUIT, which the next start mends).
 */
const SCRIPT = `
"$@" </dev/null 3<&- &
postgres=$!
echo "$postgres" >&3
(
  read -r _ <&3
  kill -INT "$postgres"
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do sleep 5; kill -0 "$postgres" || exit; done
  kill -QUIT "$postgres"
) >/dev/null 2>&1 &
reader=$!
wait "$postgres"
code=$?
kill "$reader"
exit "$code"
`;

export type Watched = {
  pid: Promise<number>;
  /** Resolves with the exit code when PostgreSQL has ended. */
  ended: Promise<number>;
  hasEnded(): boolean;
  stop(): Promise<void>;
};

const firstLine = async (pipe: Duplex): Promise<number> => {
  const [chunk] = await once(pipe, 'data');
  return Number(String(chunk));
};

const whenEnded = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });

/** `log`: an open file, for what PostgreSQL says; a pipe to Node would fill up or break. */
export const spawnWatched = (account: Account, command: string[], log: number): Watched => {
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'giaoban-postgres', ...account.prefix, ...command], {
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal is for the server, which stops the database last.
    detached: true,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', log, log, 'pipe'],
    ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  const pipe = child.stdio[3] as Duplex;
  pipe.on('error', () => pipe.destroy());
  const pid = firstLine(pipe);
  pid.catch(() => undefined);
  const ended = whenEnded(child);
  let over = false;
  ended.then(
    () => {
      over = true;
      pipe.destroy();
    },
    () => {
      over = true;
    },
  );
  child.unref();
  return {
    pid,
    ended,
    hasEnded: () => over,
    stop: async () => {
      child.ref();
      pipe.destroy();
      await ended;
    },
  };
};
