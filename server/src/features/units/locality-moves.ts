import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Write } from '../../live/index.ts';
import type { Locality } from './domain/unit.ts';

/** A locality that comes to lie in another one, or in none. */
export interface LocalityMove {
  readonly unitId: string;
  readonly before: Locality;
  readonly after: Locality;
}

export interface MoveFollower {
  /** Before the directory is held: plans are held first everywhere, so that nobody waits in a circle. */
  hold(manager: EntityManager, unitId: string): Promise<void>;
  /** In the move's own transaction, after it was written: whoever refuses, refuses the move. */
  moved(write: Write, move: LocalityMove): Promise<void>;
}

/** What lies in what is the unit's; what is counted by it is not. Features above say here what follows from a move. */
@Injectable()
export class LocalityMoves {
  private readonly followers: MoveFollower[] = [];

  follow(follower: MoveFollower): void {
    this.followers.push(follower);
  }

  async hold(manager: EntityManager, unitId: string): Promise<void> {
    for (const follower of this.followers) await follower.hold(manager, unitId);
  }

  async tell(write: Write, move: LocalityMove): Promise<void> {
    for (const follower of this.followers) await follower.moved(write, move);
  }
}
