import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.ts';
import type { EventBatch } from './batches.ts';
import { Follower, type Reader } from './follower.ts';
import { LogTail } from './log-tail.ts';

/** Follows the log for whoever asks: pushed batches, an iterator, or one long-poll. All are the same `Follower`. */
@Injectable()
export class Feed {
  /** Long-polls that wait, and whose; each call answers one with nothing. */
  private readonly waiting = new Map<() => void, string>();
  private isClosing = false;

  constructor(private readonly tails: LogTail) {}

  /** A server that stops waits for its requests: those that wait for an event are answered now. */
  stopWaiting(): void {
    this.isClosing = true;
    for (const answer of this.waiting.keys()) answer();
  }

  /** A member's session or rights have changed: what waits was let in by what was true before, and has to ask again. */
  sendAway(memberId: string): void {
    for (const [answer, waitsFor] of this.waiting) if (waitsFor === memberId) answer();
  }

  /** Pushes batches to the reader until `stop` is called on what it returns, or the reader was told that it has ended. */
  follow(actor: Actor, planId: string | null, after: string, reader: Reader): Promise<Follower> {
    return Follower.start(this.tails, actor, planId, after, reader);
  }

  /** One batch: at once when there is something, else the next one, else nothing after `waitMs`. */
  next(actor: Actor, planId: string | null, after: string, waitMs: number): Promise<EventBatch> {
    return new Promise((resolve, reject) => {
      let follower: Follower | undefined;
      let isOver = false;
      const finish = (batch: EventBatch) => {
        isOver = true;
        clearTimeout(timer);
        this.waiting.delete(nothing);
        follower?.stop();
        resolve(batch);
        return undefined;
      };
      const nothing = () => finish({ from: after, to: after, reset: false, events: [] });
      // Without time to wait it still answers with what is there: the timer starts after the first look.
      let timer: NodeJS.Timeout | undefined;
      const ended = (error?: unknown) => error && reject(error);
      this.follow(actor, planId, after, { deliver: finish, ended })
        .then((started) => {
          follower = started;
          if (isOver) follower.stop();
          else {
            this.waiting.set(nothing, actor.memberId);
            timer = setTimeout(nothing, this.isClosing ? 0 : Math.max(0, waitMs));
          }
        })
        .catch(reject);
    });
  }

  /** The same as an iterator, for GraphQL's stock subscriptions. */
  iterate(actor: Actor, planId: string | null, after: string): AsyncIterableIterator<EventBatch> {
    const kept: EventBatch[] = [];
    let wake: () => void = () => undefined;
    let isOver = false;
    const ended = () => {
      isOver = true;
      wake();
    };
    const deliver = (batch: EventBatch) => {
      kept.push(batch);
      wake();
      return undefined;
    };
    const following = this.follow(actor, planId, after, { deliver, ended });
    return {
      async next() {
        await following;
        while (kept.length === 0 && !isOver)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        const value = kept.shift();
        return value ? { done: false, value } : { done: true, value: undefined };
      },
      async return() {
        (await following).stop();
        ended();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
