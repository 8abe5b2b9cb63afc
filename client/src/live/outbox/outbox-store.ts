import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry.ts';

interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
}

export interface OutboxStore {
  /** Oldest first: UUIDv7 keys sort by time. */
  readonly all: (memberId: string) => Promise<readonly Entry[]>;
  readonly put: (entry: Entry) => Promise<void>;
  readonly remove: (operationId: string) => Promise<void>;
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('giaoban', 1, {
    upgrade: (database) => {
      database.createObjectStore('entries', { keyPath: 'operationId' });
    },
  });

/** Kept in IndexedDB, by member: nobody sends what another person wrote on the same phone. */
export const createOutboxStore = (): OutboxStore => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= open();
    return opened;
  };
  return {
    all: async (memberId) => {
      const entries = await (await database()).getAll('entries');
      return entries.filter((entry) => entry.memberId === memberId);
    },
    put: async (entry) => {
      await (await database()).put('entries', entry);
    },
    remove: async (operationId) => {
      await (await database()).delete('entries', operationId);
    },
  };
};
