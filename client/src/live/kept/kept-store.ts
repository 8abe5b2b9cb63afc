import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { onSessionEnded } from '../../graphql/index.ts';
import { forgetCuts } from './cut-store.ts';
import { isOwn, type KeptWorld } from './kept-world.ts';

interface Schema extends DBSchema {
  worlds: { key: string; value: KeptWorld };
}

export interface KeptStore {
  readonly load: () => Promise<KeptWorld | null>;
  readonly save: (kept: KeptWorld) => Promise<void>;
}

/** One place for whoever is signed in: the next member's takes it. */
const place = 'last';

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('giaoban.kept', 1, {
    upgrade: (database) => {
      database.createObjectStore('worlds');
    },
  });

let opened: Promise<IDBPDatabase<Schema>> | null = null;
const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= open();
  return opened;
};

/** Whoever is signed out leaves nothing behind; what waits in the outbox waits for its member. */
export const forgetKept = async (): Promise<void> => {
  const cuts = forgetCuts();
  try {
    await (await database()).delete('worlds', place);
  } catch {
    // Storage that is forbidden holds nothing.
  }
  await cuts;
};
onSessionEnded(() => void forgetKept());

/** In IndexedDB, for one member: nobody sees what another had on the same phone. */
export const createKeptStore = (memberId: string): KeptStore => ({
  load: async () => {
    const kept = await (await database()).get('worlds', place);
    return kept && isOwn(kept, memberId) ? kept : null;
  },
  save: async (kept) => {
    await (await database()).put('worlds', kept, place);
  },
});
