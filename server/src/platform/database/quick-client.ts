import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';

type Run = (text: unknown, values?: unknown, callback?: unknown) => Promise<pg.QueryResult>;

/** Texts that are prepared; whatever comes after them is parsed each time, so that odd texts cannot fill a connection. */
const MOST_PREPARED = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

const nothing: pg.QueryResult = { command: 'START', rowCount: null, oid: 0, fields: [], rows: [] };

/**
 * A connection of the pool that waits less. A statement with parameters is prepared once and run by name; statements
 * that are given together are sent together; and nobody waits for a transaction to begin, the first statement does.
 */
export class QuickClient extends pg.Client {
  private isStarting = false;

  constructor(settings: pg.ClientConfig) {
    super({ ...settings, pipeline: true } as pg.ClientConfig);
    // Between the pool and whoever borrows it nobody listens for one turn of the loop; a database that goes away just
    // then would end the process. A connection that has failed fails its next statement and is not lent again.
    this.on('error', () => undefined);
    const run = this.query.bind(this) as Run;
    this.query = ((text: unknown, values?: unknown, callback?: unknown) => {
      this.holdForCompany();
      if (typeof text !== 'string' || callback !== undefined) return run(text, values, callback);
      if (text === 'START TRANSACTION') {
        this.isStarting = true;
        return Promise.resolve(nothing);
      }
      if (this.isStarting) {
        this.isStarting = false;
        const level = text.startsWith('SET TRANSACTION ') ? text.slice('SET TRANSACTION'.length) : '';
        // Without its transaction nothing may run on this connection.
        run(`START TRANSACTION${level}`).catch(() => this.socket.destroy());
        if (level !== '') return Promise.resolve(nothing);
      }
      if (!Array.isArray(values) || values.length === 0) return run(text);
      return run({ text, values, name: nameOf(text) });
    }) as typeof this.query;
  }

  private get socket(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream;
  }

  /** What else is said in this turn of the loop goes out in the same write. */
  private holdForCompany(): void {
    const { socket } = this;
    socket.cork();
    process.nextTick(() => socket.uncork());
  }
}
