import { expect } from '@jest/globals';
import type { Request } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';
import type { Person } from './person.ts';

export interface Kept {
  /** Told the page's first script. */
  readonly hints: number;
  /** In IndexedDB, of all that is kept with data. */
  readonly rows: number;
}

/** What lies on the device of the server's answers. */
export const keptOn = ({ page }: Person): Promise<Kept> =>
  page.evaluate(async () => {
    const hints = Object.keys(localStorage).filter((key) => key.startsWith('giaoban.cut.')).length;
    const count = (name: string, store: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction(store).objectStore(store).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      });
    return { hints, rows: (await count('giaoban.cuts', 'cuts')) + (await count('giaoban.kept', 'worlds')) };
  });

/** A moment after it was shown, directory and board are on the device. */
export const hasKeptBoard = (person: Person): Promise<void> =>
  eventually(async () => expect((await keptOn(person)).hints).toBe(2));

export const hasKeptNothing = (person: Person): Promise<void> =>
  eventually(async () => expect(await keptOn(person)).toEqual({ hints: 0, rows: 0 }));

/** A device whose storage is emptied before each page. */
export const hasNothingKept = ({ page }: Person): Promise<unknown> =>
  page.addInitScript(() => {
    for (const scope of ['directory', 'board']) localStorage.removeItem(`giaoban.cut.${scope}`);
  });

interface Asked {
  readonly operation: string;
  /** Of the answer, as it came over the wire. */
  readonly bytes: number;
}

/** Notes what the page asks the server from now on. */
export const noteAsked = ({ page }: Person): (() => Promise<readonly Asked[]>) => {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST') requests.push(request);
  });
  return () =>
    Promise.all(
      requests.map(async (request) => ({
        operation: /"query":"query (\w+)/.exec(request.postData() ?? '')?.[1] ?? 'other',
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
};
