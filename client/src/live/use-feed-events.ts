import { useEffect, useEffectEvent } from 'react';
import { useLiveThings } from './live-provider.tsx';
import type { FeedEvent } from './records.ts';

/** Calls the listener with each fresh event, after its state is in place: for comments, evidence, histories. */
export const useFeedEvents = (listener: (events: readonly FeedEvent[]) => void): void => {
  const { store } = useLiveThings().live;
  const hear = useEffectEvent(listener);
  useEffect(() => store.onEvents((events) => hear(events)), [store]);
};
