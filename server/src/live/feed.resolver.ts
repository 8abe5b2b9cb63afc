import { Args, Context, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type {
  QueryEventsAfterArgs,
  SubjectKind,
  SubscriptionFollowArgs,
} from '../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type EventBatch, Feed } from './feed.ts';
import type { LoggedEvent } from './logged-event.ts';
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

  @Subscription('follow', { resolve: (batch: EventBatch) => batch })
  follow(
    @Args() args: SubscriptionFollowArgs,
    @Context() context: SocketContext,
  ): AsyncIterableIterator<EventBatch> {
    const stopping = new AbortController();
    const signal = AbortSignal.any([context.closed ?? never, stopping.signal]);
    const batches = this.feed.follow(actorOf(context), args.planId ?? null, args.after, signal);
    // A generator that waits for an event would only return after the next one: end its waiting first.
    return {
      next: () => batches.next(),
      return: () => {
        stopping.abort();
        return batches.return();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}

const stateOf = (kind: SubjectKind) => (event: LoggedEvent) =>
  event.subjectKind === kind ? event.state : null;

/** One state field is set: the one that the kind names. */
@Resolver('FeedEvent')
export class FeedEventResolver {
  @ResolveField('actor') actor(event: LoggedEvent) {
    return event.actorId;
  }
  @ResolveField('unit') unit(event: LoggedEvent) {
    return stateOf('UNIT')(event);
  }
  @ResolveField('agency') agency(event: LoggedEvent) {
    return stateOf('AGENCY')(event);
  }
  @ResolveField('group') group(event: LoggedEvent) {
    return stateOf('AGENCY_GROUP')(event);
  }
  @ResolveField('locality') locality(event: LoggedEvent) {
    return stateOf('LOCALITY')(event);
  }
  @ResolveField('member') member(event: LoggedEvent) {
    return stateOf('MEMBER')(event);
  }
  @ResolveField('plan') plan(event: LoggedEvent) {
    return stateOf('PLAN')(event);
  }
  @ResolveField('task') task(event: LoggedEvent) {
    return stateOf('TASK')(event);
  }
  @ResolveField('assignment') assignment(event: LoggedEvent) {
    return stateOf('ASSIGNMENT')(event);
  }
  @ResolveField('blocker') blocker(event: LoggedEvent) {
    return stateOf('BLOCKER')(event);
  }
  @ResolveField('directive') directive(event: LoggedEvent) {
    return stateOf('DIRECTIVE')(event);
  }
  @ResolveField('comment') comment(event: LoggedEvent) {
    return stateOf('COMMENT')(event);
  }
  @ResolveField('evidence') evidence(event: LoggedEvent) {
    return stateOf('EVIDENCE')(event);
  }
}
