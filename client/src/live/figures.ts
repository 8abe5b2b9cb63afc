import { useEffect, useState, useSyncExternalStore } from 'react';
import { ProgressSnapshotDocument } from '../graphql/generated/operations.ts';
import { ask, type Refusal, refusalIn } from '../graphql/index.ts';
import { backOffMs, waitForLine } from './back-off.ts';
import { useLiveThings } from './live-provider.tsx';
import { useOpenPlan, useUnit } from './open-plan.ts';
import type { LiveStore } from './store.ts';

export interface Figures {
  readonly state: 'loading' | 'ready' | 'refused';
  readonly refusal: Refusal | null;
  /** By when a day is to be reported, HH:MM; null while loading. */
  readonly cutOff: string | null;
}

const loading: Figures = { state: 'loading', refusal: null, cutOff: null };

/** Asks until it is answered, refused or no longer wanted: a line that is down is waited for. */
const takeFigures = async (store: LiveStore, planId: string, signal: AbortSignal): Promise<Figures> => {
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
      await waitForLine(backOffMs(attempt, Math.random), signal);
    }
  }
};

/**
 * The open plan's indicators, progress and days are in the tables once this says `ready`, and are current from then on.
 * They are asked for anew after the board was (its cut began a new count) and when the unit's day begins (forecasts).
 */
export const useFigures = (): Figures => {
  const { store } = useLiveThings().live;
  const planId = useOpenPlan()?.id ?? null;
  const today = useUnit()?.today ?? null;
  const boardCuts = useSyncExternalStore(store.onChange, () => store.world().boardCuts);
  const isThere = useSyncExternalStore(store.onChange, () => store.world().figures === 'there');
  const [taken, setTaken] = useState<{ readonly planId: string; readonly figures: Figures } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day and a new cut are reasons to ask again
  useEffect(() => {
    if (planId === null) return;
    const stop = new AbortController();
    void takeFigures(store, planId, stop.signal).then((figures) => {
      if (!stop.signal.aborted) setTaken({ planId, figures });
    });
    return () => stop.abort();
  }, [store, planId, today, boardCuts]);
  if (taken === null || taken.planId !== planId) return loading;
  return taken.figures.state === 'ready' && !isThere ? loading : taken.figures;
};
