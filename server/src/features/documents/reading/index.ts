export { UnreadableDocument, type UnreadableReason } from './files/unreadable-document.ts';
export type {
  PlanKind,
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
export { type ReadingLimits, readPlanFile, usualLimits } from './read-plan-file.ts';
