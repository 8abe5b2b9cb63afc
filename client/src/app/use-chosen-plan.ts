import { useSearchParams } from 'react-router';
import { type PlanRecord, useTable } from '../live/index.ts';
import { choosePlan } from './choose-plan.ts';
import { lastPlan } from './last-plan.ts';

/** The plan of the address (`?plan=…`), else the last one, else the newest. */
export const useChosenPlan = (): PlanRecord | undefined => {
  const plans = useTable('plans');
  const [search] = useSearchParams();
  return choosePlan(plans.values(), search.get('plan'), lastPlan());
};
