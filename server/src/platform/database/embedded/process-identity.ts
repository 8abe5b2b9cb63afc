import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { codeOf } from '../refusal.ts';

/** A process told apart from a later one that was given the same number. */
export type ProcessIdentity = { pid: number; startedAt: string };

const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
};

/** From /proc/PID/stat: the state and the start time, which follow the command in brackets. */
const readStat = (pid: number): { state: string; startedAt: string } | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: `${bootId()}:${fields[19] ?? ''}` };
  } catch {
    return null;
  }
};

const startedAtByPs = (pid: number): string | null => {
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : null;
};

export const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const startedAt = (pid: number): string | null =>
  existsSync('/proc/self/stat') ? (readStat(pid)?.startedAt ?? null) : startedAtByPs(pid);

/** A zombie has ended: only its parent has not asked yet. */
export const isAlive = (pid: number): boolean => exists(pid) && readStat(pid)?.state !== 'Z';

export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startedAt(pid) ?? '' });

/** True also when the start time cannot be read: rather refuse a start than run two on one folder. */
export const isStillRunning = (process: ProcessIdentity): boolean => {
  if (!isAlive(process.pid)) return false;
  const now = startedAt(process.pid);
  return now === null || process.startedAt === '' || now === process.startedAt;
};
