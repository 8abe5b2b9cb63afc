import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry } from './archive-reader.ts';
import { FILES } from './contents.ts';
import { listKeptFiles } from './kept-files.ts';
import { BackupRefusal } from './refusal.ts';

export type StagedFiles = {
  add(entry: Entry): Promise<void>;
  /** Before the tables are committed: adds files, and takes none away that the present tables may name. */
  place(): void;
  /** After: what the backup does not know is put aside. Answers with the folder, or null when there was nothing. */
  tidy(): string | null;
  discard(): void;
};

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
};

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

const safeName = (name: string): string => {
  const path = normalize(name.slice(FILES.length));
  if (isAbsolute(path) || path.startsWith('..')) {
    throw new BackupRefusal(`The backup names a file outside DATA_DIR (${path}): it was tampered with.`);
  }
  return path;
};

/** Files wait in a folder of their own until the tables are in: until then DATA_DIR stays as it was. */
export const stageFiles = (dataDir: string, stamp: string): StagedFiles => {
  const waiting = join(dataDir, `restoring-${stamp}`);
  const aside = join(dataDir, `replaced-${stamp}`);
  const names: string[] = [];
  return {
    add: async (entry) => {
      const name = safeName(entry.header.name);
      const path = join(waiting, name);
      mkdirSync(dirname(path), { recursive: true });
      await pipeline(entry, createWriteStream(path, { mode: 0o600 }));
      names.push(name);
    },
    place: () => {
      for (const name of names) {
        const there = join(dataDir, name);
        const coming = join(waiting, name);
        // A file's name is its own for ever, so one of the same size is the same file.
        if (sizeOf(there) === sizeOf(coming)) continue;
        if (existsSync(there)) move(there, join(aside, name));
        move(coming, there);
      }
    },
    tidy: () => {
      const kept = new Set(names);
      for (const name of listKeptFiles(dataDir)) {
        if (!kept.has(name)) move(join(dataDir, name), join(aside, name));
      }
      return existsSync(aside) ? aside : null;
    },
    discard: () => rmSync(waiting, { recursive: true, force: true }),
  };
};
