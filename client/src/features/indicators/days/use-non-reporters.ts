import { useCallback, useEffect, useState } from 'react';
import { NonReportersDocument, type NonReportersQuery } from '../../../graphql/generated/operations.ts';
import { ask, type Refusal, refusalIn } from '../../../graphql/index.ts';
import type { Day } from '../../../lib/days.ts';
import { useFeedEvents, useLine } from '../../../live/index.ts';

export type NonReporters = NonReportersQuery['nonReporters'];

interface Asked {
  readonly state: 'loading' | 'ready' | 'refused' | 'noLine';
  readonly list: NonReporters | null;
  readonly refusal: Refusal | null;
}

/** Who has not reported for a day; asked for anew when a figure or the day itself changes. */
export const useNonReporters = (planId: string, day: Day): Asked & { readonly again: () => void } => {
  const [taken, setTaken] = useState<(Asked & { readonly question: string }) | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const isLive = useLine().state === 'live';
  const question = `${planId} ${day}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round, and a line that is back, are reasons to ask again
  useEffect(() => {
    const stop = new AbortController();
    ask(NonReportersDocument, { planId, day }, { signal: stop.signal }).then(
      ({ nonReporters }) => {
        if (!stop.signal.aborted) setTaken({ question, state: 'ready', list: nonReporters, refusal: null });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const refusal = refusalIn(error);
        setTaken((before) =>
          !refusal && before?.question === question && before.list
            ? before
            : { question, state: refusal ? 'refused' : 'noLine', list: null, refusal },
        );
      },
    );
    return () => stop.abort();
  }, [question, round, isLive]);
  useFeedEvents((events) => {
    if (events.some(({ progress, figureDay }) => (progress ?? figureDay)?.planId === planId)) again();
  });
  if (taken?.question !== question) return { state: 'loading', list: null, refusal: null, again };
  return { ...taken, again };
};
