/** Why the database cannot be started: one line that says what to do, fit for an operator's terminal. */
export class DatabaseRefusal extends Error {
  override name = 'DatabaseRefusal';

  /** The same start may go well in a moment: the database is only not there yet. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass = false) {
    super(message);
    this.mayPass = mayPass;
  }
}

const ADVICE: Record<string, string> = {
  EACCES: 'the account that starts the server may not write there; change its owner or set another DATA_DIR',
  EPERM: 'the account that starts the server may not change it; change its owner or set another DATA_DIR',
  EROFS: 'it is on a read-only disk; set DATA_DIR to a folder that can be written',
  ENOSPC: 'the disk is full; free some space and start again',
  ENOTDIR: 'a part of its path is a file; set DATA_DIR to a folder',
  EEXIST: 'a file of that name is in the way; move it or set another DATA_DIR',
};

/** SQLSTATE or the system's code. By shape: under jest, Node's errors are of another realm than `Error`. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** Runs work on `folder`; what the file system refuses comes out as one line instead of a stack trace. */
export const refuseInOneLine = <T>(folder: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const advice = ADVICE[codeOf(error)];
    if (advice === undefined) throw error;
    throw new DatabaseRefusal(`The data folder ${folder} cannot be used: ${advice}.`);
  }
};
