import { request } from '../../graphql/index.ts';
import type { Live } from '../live.ts';
import { isWaiting } from './entry.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createOutboxStore } from './outbox-store.ts';

const retryEveryMs = 20_000;

/** The outbox of one member, joined to what is shown: a kept write lies over the confirmed state as "chưa gửi". */
export const createMemberOutbox = (memberId: string, live: Live): Outbox => {
  const { store, line } = live;
  const outbox = createOutbox({
    memberId,
    store: createOutboxStore(),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel('giaoban.outbox') : null,
    deliver: (entry) => request(entry.query, entry.variables),
    onKept: ({ operationId, patches }) => store.pend({ operationId, patches, state: 'unsent' }),
    onAnswered: ({ operationId, patches }) => store.pend({ operationId, patches, state: 'answered' }),
    onGone: (operationId) => {
      // One that was answered goes when the feed brings it, so that nothing flickers.
      const isUnsent = (one: { operationId: string; state: string }): boolean =>
        one.operationId === operationId && one.state === 'unsent';
      if (store.pending().some(isUnsent)) store.unpend(operationId);
    },
  });
  const sendWhenLive = (): void => {
    if (line.line().state === 'live' && outbox.entries().some(isWaiting)) outbox.sendNow();
  };
  const forgetLine = line.onChange(sendWhenLive);
  // A write may have been lost on a line that looks well.
  const timer = setInterval(sendWhenLive, retryEveryMs);
  return {
    ...outbox,
    close: () => {
      forgetLine();
      clearInterval(timer);
      outbox.close();
    },
  };
};
