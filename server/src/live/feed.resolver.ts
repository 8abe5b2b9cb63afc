import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { QueryEventsAfterArgs, SubscriptionFollowArgs } from '../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type EventBatch, Feed } from './feed.ts';
import { actorOf } from './request-actor.ts';

const MOST_WAIT_MS = 25_000;
const never = new AbortController().signal;

/** Context of a socket: its subscriptions end with it. */
interface SocketContext extends RequestContext {
  readonly closed?: AbortSignal;
}

@Resolver('EventBatch')
export class FeedResolver {
  constructor(private readonly feed: Feed) {}

  @Query('eventsAfter')
  eventsAfter(@Args() args: QueryEventsAfterArgs, @Context() context: RequestContext): Promise<EventBatch> {
    const waitMs = Math.min(args.waitMs ?? MOST_WAIT_MS, MOST_WAIT_MS);
    return this.feed.next(actorOf(context), args.planId ?? null, args.after, waitMs);
  }

  /** The stock way, for whoever runs the schema itself; our socket server sends the same as shared frames. */
  @Subscription('follow')
  follow(
    @Args() args: SubscriptionFollowArgs,
    @Context() context: SocketContext,
  ): AsyncIterableIterator<{ follow: EventBatch }> {
    const stopping = new AbortController();
    const signal = AbortSignal.any([context.closed ?? never, stopping.signal]);
    const batches = this.feed.follow(actorOf(context), args.planId ?? null, args.after, signal);
    // A generator that waits for an event would only return after the next one: end its waiting first.
    return {
      next: async () => {
        const { done, value } = await batches.next();
        return done || !value ? { done: true, value: undefined } : { done: false, value: { follow: value } };
      },
      return: async () => {
        stopping.abort();
        await batches.return();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
