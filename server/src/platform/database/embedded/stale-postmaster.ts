import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseRefusal } from '../refusal.ts';
import { exists, isAlive } from './process-identity.ts';

const GRACE_MS: [signal: NodeJS.Signals | null, waitMs: number][] = [
  // Its watchdog is stopping it already, as a rule.
  [null, 10_000],
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
];

const readPid = (file: string): number | null => {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
};

/** A number from before a reboot may belong to any process by now. */
const runsOn = (pid: number, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return ps.status !== 0 || ps.stdout.includes(folder);
  }
};

const hasEnded = async (pid: number, waitMs: number): Promise<boolean> => {
  const until = Date.now() + waitMs;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
};

const signal = (pid: number, name: NodeJS.Signals | null): void => {
  if (name === null) return;
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
};

/**
 * Waits for, then ends, a PostgreSQL whose server process is gone. Only with the owner's lock held.
 * @throws DatabaseRefusal when it does not end.
 */
export const clearStalePostmaster = async (
  folder: string,
  onProgress: (line: string) => void,
): Promise<void> => {
  const file = join(folder, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === null || !exists(pid)) return;
  // PostgreSQL takes a zombie, and any stranger of its number, for a living predecessor.
  if (!isAlive(pid) || !runsOn(pid, folder)) {
    rmSync(file, { force: true });
    return;
  }
  onProgress('waiting for the previous database process to end');
  for (const [name, waitMs] of GRACE_MS) {
    signal(pid, name);
    if (await hasEnded(pid, waitMs)) return;
  }
  throw new DatabaseRefusal(
    `A PostgreSQL (process ${pid}) from before still runs on ${folder} and does not end: end it with kill -9 ${pid} and start again.`,
  );
};
