import { useEffect, useState, useSyncExternalStore } from 'react';
import { ProgressSnapshotDocument } from '../graphql/generated/operations.ts';
import { ask, type Refusal, refusalIn } from '../graphql/index.ts';
import { backOffMs, waitForLine } from './back-off.ts';
import { useFollowing } from './hooks.ts';
import { useLiveThings } from './live-provider.tsx';
import { useOpenPlan, useUnit } from './open-plan.ts';
import type { LiveStore } from './store.ts';

export interface Figures {
  /** kept: what this device had of the member's own; nobody has answered yet. */
  readonly state: 'loading' | 'kept' | 'ready' | 'refused';
  readonly refusal: Refusal | null;
  /** By when a day is to be reported, HH:MM; null while loading. */
  readonly cutOff: string | null;
}

const loading: Figures = { state: 'loading', refusal: null, cutOff: null };
const kept: Figures = { state: 'kept', refusal: null, cutOff: null };

/** Asks until it is answered, refused or no longer wanted: a line that is down is waited for, and said once. */
const takeFigures = async (
  store: LiveStore,
  planId: string,
  { signal, onNoLine }: { readonly signal: AbortSignal; readonly onNoLine: () => void },
): Promise<Figures> => {
  store.wantFigures();
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { planProgress } = await ask(ProgressSnapshotDocument, { planId });
      const { cutOff, indicators, progress, days } = planProgress;
      if (!signal.aborted) store.startFigures({ indicators, progress, figureDays: days });
      return { state: 'ready', refusal: null, cutOff };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal) return { state: 'refused', refusal, cutOff: null };
      if (signal.aborted) return loading;
      if (attempt === 0) onNoLine();
      await waitForLine(backOffMs(attempt, Math.random), signal);
    }
  }
};

/** Are all of the plan's figures there, and not the member's own alone? Who sums them up must not take a part for the whole. */
export const useWholeFigures = (): boolean => {
  const { store } = useLiveThings().live;
  return useSyncExternalStore(store.onChange, () => store.world().figures !== 'own');
};

/**
 * The open plan's indicators, progress and days are in the tables once this says `ready`, and are current from then on.
 * They are asked for anew after the board was (its cut began a new count) and when the unit's day begins (forecasts).
 */
export const useFigures = (): Figures => {
  const { live } = useLiveThings();
  const { store } = live;
  const planId = useOpenPlan()?.id ?? null;
  const today = useUnit()?.today ?? null;
  const boardCuts = useSyncExternalStore(store.onChange, () => store.world().boardCuts);
  const known = useSyncExternalStore(store.onChange, () => store.world().figures);
  const isKept = useFollowing('board').state === 'kept';
  const [taken, setTaken] = useState<{ readonly planId: string; readonly figures: Figures } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day and a new cut are reasons to ask again
  useEffect(() => {
    if (planId === null) return;
    const stop = new AbortController();
    const onNoLine = (): void => {
      live.showOwnFigures();
      // All that came while there was a line is as it was when it went.
      const { figures } = store.world();
      setTaken({ planId, figures: figures === 'there' ? { ...kept, state: 'ready' } : kept });
    };
    void takeFigures(store, planId, { signal: stop.signal, onNoLine }).then((figures) => {
      if (!stop.signal.aborted) setTaken({ planId, figures });
    });
    return () => stop.abort();
  }, [store, planId, today, boardCuts]);
  if (isKept && known !== 'there') return kept;
  if (taken === null || taken.planId !== planId) return loading;
  return taken.figures.state === 'ready' && known !== 'there' ? loading : taken.figures;
};
