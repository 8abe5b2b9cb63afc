import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type PlanRecord, useOpeningPlan, useTable } from '../live/index.ts';
import { choosePlan } from './choose-plan.ts';

const storageKey = 'giaoban.plan';

const lastPlan = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

const rememberPlan = (planId: string): void => {
  try {
    localStorage.setItem(storageKey, planId);
  } catch {
    // Storage may be forbidden by the browser: then the newest plan opens.
  }
};

/** Keeps the plan of the address open (`?plan=…`), else the last one, else the newest. */
export const useChosenPlan = (): PlanRecord | undefined => {
  const plans = useTable('plans');
  const [search] = useSearchParams();
  const plan = choosePlan(plans.values(), search.get('plan'), lastPlan());
  const planId = plan?.id ?? null;
  useOpeningPlan(planId);
  useEffect(() => {
    if (planId) rememberPlan(planId);
  }, [planId]);
  return plan;
};
