/** Where a follower stands. `rights` is the version of the viewer's own role and agency. */
export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
  readonly rights: number;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(`${cursor.epoch}:${cursor.seq}:${cursor.rights}`).toString('base64url');

/** Null for a text that is no cursor: its follower is told to start anew. */
export function decodeCursor(text: string): Cursor | null {
  const [epoch, seq, rights, ...rest] = Buffer.from(text, 'base64url').toString().split(':');
  if (!epoch || !seq || !rights || rest.length > 0) return null;
  const numbers = [Number(seq), Number(rights)];
  if (!numbers.every(Number.isSafeInteger)) return null;
  return { epoch, seq: Number(seq), rights: Number(rights) };
}
