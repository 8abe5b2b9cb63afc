import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor.ts';
import { encodeCursor } from './cursor.ts';
import { readHead } from './event-log.ts';

/** Reads an exact cut: everything in `read` sees the database as it was at the cursor. */
@Injectable()
export class Snapshots {
  constructor(private readonly database: DataSource) {}

  async read<T>(actor: Actor, read: (manager: EntityManager, cursor: string) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      // The first statement takes the snapshot; the head is part of it, so cursor and state are one cut.
      const head = await readHead(manager, actor.unitId);
      return read(manager, encodeCursor({ ...head, rights: actor.rights }));
    });
  }
}
