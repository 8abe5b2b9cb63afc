export type {
  PlanReading,
  ReadAgency,
  ReadDeadline,
  ReadTarget,
  ReadTask,
  ReadWarning,
  Reason,
  UnassignedDuty,
  WarningCode,
} from './plan-reading.ts';
export { readPlan } from './read-plan.ts';
