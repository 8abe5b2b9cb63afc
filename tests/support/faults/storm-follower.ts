import type { Feed } from '../../../client/src/live/feed.ts';
import { createLive, type Live } from '../../../client/src/live/live.ts';
import { createPollFeed } from '../../../client/src/live/poll-feed.ts';
import type { Scope } from '../../../client/src/live/records.ts';
import { createTakeSnapshot } from '../../../client/src/live/snapshots.ts';
import { createSocketFeed } from '../../../client/src/live/socket-feed.ts';
import type { Snapshot, World } from '../../../client/src/live/world.ts';
import { CutsInMemory } from './cuts-in-memory.ts';
import { Device } from './device.ts';
import { FaultProxy, type Target } from './fault-proxy.ts';
import { Seen } from './seen.ts';

const scopeOf = (planId: string | null): Scope => (planId === null ? 'directory' : 'board');

interface Person {
  readonly username: string;
  readonly memberId: string;
  readonly cookie: string;
}

/** A browser with an open board: the client's own live code, behind a line of its own. */
export class StormFollower {
  readonly seen: Seen;
  private readonly live: Live;
  private readonly cuts = new CutsInMemory();
  private readonly takeSnapshot = createTakeSnapshot(this.cuts);

  private constructor(
    readonly person: Person,
    readonly name: string,
    readonly line: FaultProxy,
    private readonly device: Device,
    known: Map<string, string>,
  ) {
    this.seen = new Seen(name, known);
    this.live = device.run(() =>
      createLive({
        memberId: person.memberId,
        socket: this.watched(createSocketFeed()),
        poll: this.watched(createPollFeed()),
        takeSnapshot: async (planId) => {
          const snapshot = await this.takeSnapshot(planId);
          this.seen.snapshot(scopeOf(planId), planId, snapshot.cursor);
          return snapshot;
        },
      }),
    );
  }

  static async open(
    person: Person,
    name: string,
    pick: () => Target,
    planId: string,
    known: Map<string, string>,
  ): Promise<StormFollower> {
    const line = await FaultProxy.before(pick);
    const device = new Device(`http://127.0.0.1:${line.port}`, person.cookie);
    const follower = new StormFollower(person, name, line, device, known);
    device.run(() => {
      follower.live.openPlan(planId);
      follower.live.start();
    });
    return follower;
  }

  get world(): World {
    return this.live.store.world();
  }

  get lineState(): string {
    return this.live.line.line().state;
  }

  /** Why the directory or the board is not followed any more; null: it is. */
  get refusal(): string | null {
    const refused = (['directory', 'board'] as const).map((scope) => this.live.following(scope).refusal);
    return refused.find((refusal) => refusal !== null)?.code ?? null;
  }

  /** The same cut anew, past everything that this follower keeps. */
  takeFresh(planId: string | null): Promise<Snapshot> {
    return this.device.run(() => createTakeSnapshot(new CutsInMemory())(planId));
  }

  /** As after a reload: the cut that it last took whole, and what has changed since. */
  comeBack(planId: string | null): Promise<Snapshot> {
    this.cuts.comesBack = true;
    return this.device.run(() => this.takeSnapshot(planId));
  }

  wake(): void {
    this.device.wake();
  }

  async close(): Promise<void> {
    this.device.run(() => this.live.stop());
    await this.line.end();
  }

  private watched(feed: Feed): Feed {
    return {
      follow: (following) =>
        feed.follow({
          ...following,
          onBatch: (batch) => {
            const wasTaken = following.onBatch(batch);
            this.seen.batch(scopeOf(following.planId), batch, wasTaken);
            return wasTaken;
          },
        }),
    };
  }
}
