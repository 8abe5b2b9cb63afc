import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '../platform/database/index.ts';
import type { QueryChangesSinceArgs } from '../platform/graphql/generated/schema.ts';
import type { Actor } from './actor.ts';
import type { EventBatch } from './batches.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { readChanges } from './event-log.ts';
import { continues, REPLAY_WINDOW } from './follower.ts';

const MOST_CHANGES = 1000;
/** Of no log: a cursor that cannot be read finds nothing, and is told to start anew. */
const NOWHERE = { epoch: '00000000-0000-0000-0000-000000000000', seq: 0, rights: 0 };

/** What a client that comes back with a kept snapshot has missed: asked and answered once, where a follower would replay. */
@Injectable()
export class Changes {
  constructor(private readonly database: DataSource) {}

  async since(actor: Actor, { planId, after, kinds, most }: QueryChangesSinceArgs): Promise<EventBatch> {
    const limit = Math.min(Math.max(most, 0), MOST_CHANGES);
    const cursor = decodeCursor(after) ?? NOWHERE;
    // What names no plan is the plan that does not exist.
    const plan = planId ?? null;
    const { head, events } = await readChanges(this.database.manager, {
      unitId: actor.unitId,
      planId: plan === null || isId(plan) ? plan : NOWHERE.epoch,
      after: isId(cursor.epoch) ? cursor : NOWHERE,
      window: REPLAY_WINDOW,
      kinds,
      tags: actor.tags,
      limit: limit + 1,
    });
    const reset = !continues(cursor, head, actor) || events.length > limit;
    const to = encodeCursor({ ...head, rights: actor.rights });
    return { from: after, to, reset, events: reset ? [] : events };
  }
}
