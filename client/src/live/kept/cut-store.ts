import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Scope } from '../records.ts';
import { dropHint } from './cut-hint.ts';

/** A snapshot's answer as it came: nothing of it is written again when events follow. */
interface KeptCut {
  readonly memberId: string;
  readonly cursor: string;
  readonly answer: ArrayBuffer;
}

interface Schema extends DBSchema {
  cuts: { key: Scope; value: KeptCut };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;
const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('giaoban.cuts', 1, {
    upgrade: (created) => {
      created.createObjectStore('cuts');
    },
  });
  return opened;
};

let endings = 0;

/** Whoever is signed out leaves nothing behind, also what was just about to be written. */
export const forgetCuts = async (): Promise<void> => {
  endings += 1;
  begun.clear();
  dropHint('directory');
  dropHint('board');
  try {
    await (await database()).clear('cuts');
  } catch {
    // Storage that is forbidden holds nothing.
  }
};

const read = async (scope: Scope): Promise<KeptCut | undefined> => (await database()).get('cuts', scope);

const begun = new Map<Scope, ReturnType<typeof read>>();
/** Megabytes that nobody has asked for by then are not wanted: another plan was opened. */
const begunForMs = 10_000;

/** Reads what is kept while the page is still being put together: whoever is signed in is known by then. */
export const beginReadingCuts = (): void => {
  for (const scope of ['directory', 'board'] as const) {
    const reading = read(scope);
    // Whoever needs it hears of it.
    reading.catch(() => undefined);
    begun.set(scope, reading);
  }
  setTimeout(() => begun.clear(), begunForMs);
};

export const loadCut = (scope: Scope): Promise<KeptCut | undefined> => {
  const reading = begun.get(scope);
  begun.delete(scope);
  return reading ?? read(scope);
};

/** Takes the place of the one before. False: the session ended meanwhile, and nothing was written. */
export const saveCut = async (scope: Scope, cut: KeptCut): Promise<boolean> => {
  const before = endings;
  const store = await database();
  // From here on whatever clears the store comes after this.
  if (endings !== before) return false;
  await store.put('cuts', cut, scope);
  return endings === before;
};
