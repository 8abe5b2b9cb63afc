import { once } from 'node:events';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

export type ArchiveWriter = {
  add(name: string, bytes: Buffer): Promise<void>;
  /** False when the file is gone: deleted between the listing and now. */
  addFile(name: string, path: string): Promise<boolean>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
};

const OWNER_ONLY = 0o600;

const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
};

/** Written beside its place and renamed when whole and on disk: a torn backup never bears the name. */
export const openArchive = (file: string): ArchiveWriter => {
  const part = `${file}.part`;
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(part, { mode: OWNER_ONLY }));
  // Its failure surfaces at the next await of `written`; unheard until then it would end the process.
  written.catch(() => {});

  const settle = (entry: Promise<unknown>): Promise<unknown> =>
    Promise.race([entry, written.then(() => undefined)]);

  return {
    add: async (name, bytes) => {
      const entry = tar.entry({ name, size: bytes.length, mode: OWNER_ONLY });
      const finished = once(entry, 'finish');
      entry.end(bytes);
      await settle(finished);
    },
    addFile: async (name, path) => {
      const size = statSync(path, { throwIfNoEntry: false })?.size;
      if (size === undefined) return false;
      const entry = tar.entry({ name, size, mode: OWNER_ONLY });
      // A file that grows meanwhile is taken up to where it stood.
      const source = createReadStream(path, size === 0 ? {} : { end: size - 1 });
      await settle(pipeline(source, entry));
      return true;
    },
    finish: async () => {
      tar.finalize();
      await written;
      syncFile(part);
      renameSync(part, file);
    },
    abandon: async () => {
      tar.destroy();
      await written.catch(() => {});
      rmSync(part, { force: true });
    },
  };
};
