import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The database's own folder, lock and log, and what a restore put aside. */
const NOT_KEPT = /^(postgres|replaced-|restoring-)/;

/** Everything in DATA_DIR but the database: evidence and documents, as paths relative to it. */
export const listKeptFiles = (dataDir: string): string[] => {
  if (!existsSync(dataDir)) return [];
  const isKept = (entry: Dirent): boolean => {
    const path = relative(dataDir, join(entry.parentPath, entry.name));
    return entry.isFile() && !NOT_KEPT.test(path);
  };
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter(isKept)
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
    .sort();
};
