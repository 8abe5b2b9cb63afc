import { useEffect } from 'react';
import { useSelect } from './hooks.ts';
import { useLiveThings } from './live-provider.tsx';
import type { PlanRecord } from './records.ts';

/** The plan whose board is open. Undefined while it is not there yet, or when no plan is open. */
export const useOpenPlan = (): PlanRecord | undefined => {
  const { store } = useLiveThings().live;
  return useSelect((tables) => {
    const { planId } = store.world();
    return planId ? tables.plans.get(planId) : undefined;
  });
};

/** Opens a plan's board for as long as another one is not opened. */
export const useOpeningPlan = (planId: string | null): void => {
  const { live } = useLiveThings();
  useEffect(() => {
    live.openPlan(planId);
  }, [live, planId]);
};

/** The unit's present day and zone; undefined until the directory is there. */
export const useUnit = () => useSelect((tables) => tables.units.values().next().value);
