import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';

const LARGEST = 10 * 1024 * 1024;

export type ServerLog = { handle: number; sinceOpened(): string; close(): void };

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** One older log is kept; together they stay bounded, since only warnings are written. */
export const openServerLog = (path: string): ServerLog => {
  if (sizeOf(path) > LARGEST) renameSync(path, `${path}.old`);
  const from = sizeOf(path);
  const handle = openSync(path, 'a', 0o600);
  return {
    handle,
    sinceOpened: () => readFileSync(path).subarray(from).toString('utf8'),
    close: () => closeSync(handle),
  };
};
