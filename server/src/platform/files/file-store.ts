import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredFile {
  readonly sha256: string;
  /** Path inside the store. */
  readonly storageKey: string;
  readonly size: number;
}

const key = /^[0-9a-f]{2}\/[0-9a-f]{64}$/;

/** Files by the hash of their content: the same file twice is kept once, and a name can point nowhere else. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Written aside and renamed, so that no half-written file is ever under its name. */
  async save(content: Buffer): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const storageKey = `${sha256.slice(0, 2)}/${sha256}`;
    const target = this.pathOf(storageKey);
    await mkdir(join(this.folder, sha256.slice(0, 2)), { recursive: true });
    const aside = `${target}.${randomUUID()}.part`;
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
    return { sha256, storageKey, size: content.length };
  }

  read(storageKey: string): Promise<Buffer> {
    return readFile(this.pathOf(storageKey));
  }

  /** Undefined when the file is gone from the disk. */
  async stream(storageKey: string): Promise<ReadStream | undefined> {
    const path = this.pathOf(storageKey);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    return isThere ? createReadStream(path) : undefined;
  }

  /** Removes a file that nothing refers to, unless it was saved again since `before`. */
  async removeOlder(storageKey: string, before: Date): Promise<void> {
    const path = this.pathOf(storageKey);
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtime < before) await rm(path, { force: true });
  }

  private pathOf(storageKey: string): string {
    if (!key.test(storageKey)) throw new Error(`not a key of the file store: ${storageKey}`);
    return join(this.folder, storageKey);
  }
}
