import { DatabaseRefusal } from '../refusal.ts';
import { OTHER_SERVER } from './binaries.ts';

/** Children of a killed PostgreSQL still hold its memory; they end by themselves within seconds. */
export const isPassing = (log: string): boolean => /pre-existing shared memory block/.test(log);

const firstFatal = (log: string): string =>
  /(?:FATAL|PANIC):\s+(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? '';

/** What PostgreSQL said when it could not start, as one line that says what to do. */
export const explainStartFailure = (log: string, folder: string, logPath: string): DatabaseRefusal => {
  const reason = firstFatal(log);
  if (/No space left on device/.test(log)) {
    return new DatabaseRefusal(
      `The database in ${folder} cannot start: the disk is full; free some space and start again.`,
    );
  }
  if (/lock file .* already exists/.test(log)) {
    return new DatabaseRefusal(
      `Another PostgreSQL runs on ${folder}: stop that one first, or set another DATA_DIR for this start.`,
    );
  }
  if (/shared memory segment|semaphores/.test(log)) {
    return new DatabaseRefusal(
      `The embedded PostgreSQL gets no shared memory here (${reason}): allow more, or ${OTHER_SERVER}.`,
    );
  }
  return new DatabaseRefusal(
    `The database in ${folder} does not start (${reason}; all of it in ${logPath}): if it is damaged, move that folder away, start anew and run npm run restore with your last backup.`,
  );
};
