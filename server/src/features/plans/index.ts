export { type DocumentRow, DocumentTable } from './document.table.ts';
export { cutPassages, passageAt } from './domain/passages.ts';
export type { Plan, PlanContent } from './domain/plan.ts';
export { checkContent, targetGap } from './domain/plan-content.ts';
export * as planStep from './domain/plan-steps.ts';
export { deskOnly, issuerOnly, maySee } from './plan.policy.ts';
export {
  holdOpenPlans,
  loadPlan,
  loadPlanOf,
  lockPlan,
  planAudience,
  planEvent,
  savePlanRow,
  sharePlan,
} from './plan.record.ts';
export { PlanTable } from './plan.table.ts';
export { PlansModule } from './plans.module.ts';
export { findPlans } from './visible-plans.ts';
