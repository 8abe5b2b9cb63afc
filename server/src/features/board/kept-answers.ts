import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Cursor, encodeCursor } from '../../live/index.ts';
import type { ReadyAnswer } from '../../platform/graphql/index.ts';

const compress = promisify(gzip);
/** Fast: a board of 10,000 shrinks to a tenth all the same. */
const LEVEL = { level: 3 } as const;
const MOST_BYTES = 64 * 1024 * 1024;
/** An answer that nothing has touched keeps its cursor for so many events of other plans; then it is given a newer one. */
const CURSOR_LAGS = 200;
const MOST_RIGHTS = 4;

/** One board as it was written, cut where its cursor belongs. */
export class KeptAnswer {
  readonly size: number;
  /** By the rights that its cursor names: nearly everybody's are alike. */
  private readonly given = new Map<number, { readonly cursor: Cursor; readonly answer: ReadyAnswer }>();

  constructor(
    readonly epoch: string,
    /** Everything of the plan up to here is in it. */
    readonly seq: number,
    private readonly pieces: readonly string[],
  ) {
    this.size = 3 * pieces.reduce((sum, piece) => sum + piece.length, 0);
  }

  /** The bytes with a cursor at `seq` or a little before, for a viewer of these rights. */
  at(seq: number, rights: number): ReadyAnswer {
    const given = this.given.get(rights);
    if (given && seq - given.cursor.seq <= CURSOR_LAGS) return given.answer;
    const cursor = { epoch: this.epoch, seq: Math.max(seq, this.seq), rights };
    const plain = Buffer.from(this.pieces.join(`"${encodeCursor(cursor)}"`));
    let compressed: Promise<Buffer> | undefined;
    const answer = {
      plain,
      gzip: () => {
        compressed ??= compress(plain, LEVEL);
        return compressed;
      },
    };
    if (this.given.size >= MOST_RIGHTS) this.given.clear();
    this.given.set(rights, { cursor, answer });
    return answer;
  }
}

/** The newest answers, as many as fit. */
export class KeptAnswers {
  private readonly kept = new Map<string, KeptAnswer>();
  private bytes = 0;

  get(key: string): KeptAnswer | undefined {
    return this.kept.get(key);
  }

  set(key: string, answer: KeptAnswer): void {
    this.drop(key);
    this.kept.set(key, answer);
    this.bytes += answer.size;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= MOST_BYTES || oldest === key) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.kept.get(key)?.size ?? 0;
    this.kept.delete(key);
  }
}
