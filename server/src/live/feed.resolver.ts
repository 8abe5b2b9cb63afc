import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import type {
  QueryChangesSinceArgs,
  QueryEventsAfterArgs,
  SubscriptionFollowArgs,
} from '../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { EventBatch } from './batches.ts';
import { Changes } from './changes.ts';
import { Feed } from './feed.ts';
import { actorOf } from './request-actor.ts';

const MOST_WAIT_MS = 25_000;

/** Context of a socket: its subscriptions end with it. */
interface SocketContext extends RequestContext {
  readonly closed?: AbortSignal;
}

@Resolver('EventBatch')
export class FeedResolver {
  constructor(
    private readonly feed: Feed,
    private readonly changes: Changes,
  ) {}

  @Query('eventsAfter')
  eventsAfter(@Args() args: QueryEventsAfterArgs, @Context() context: RequestContext): Promise<EventBatch> {
    const waitMs = Math.min(args.waitMs ?? MOST_WAIT_MS, MOST_WAIT_MS);
    return this.feed.next(actorOf(context), args.planId ?? null, args.after, waitMs);
  }

  @Query('changesSince')
  changesSince(@Args() args: QueryChangesSinceArgs, @Context() context: RequestContext): Promise<EventBatch> {
    return this.changes.since(actorOf(context), args);
  }

  /** The stock way, for whoever runs the schema itself; our socket server sends the same as shared frames. */
  @Subscription('follow')
  follow(
    @Args() args: SubscriptionFollowArgs,
    @Context() context: SocketContext,
  ): AsyncIterableIterator<{ follow: EventBatch }> {
    const batches = this.feed.iterate(actorOf(context), args.planId ?? null, args.after);
    context.closed?.addEventListener('abort', () => void batches.return?.());
    return {
      next: async () => {
        const { done, value } = await batches.next();
        return done ? { done, value: undefined } : { done: false, value: { follow: value } };
      },
      return: async () => {
        await batches.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
