export { findPlanBlockers, findTaskBlockers } from './blocker.record.ts';
export { BlockerMoveTable, BlockerTable } from './blocker.table.ts';
export { BlockersModule } from './blockers.module.ts';
export { ClimbingService } from './climbing.service.ts';
export { findPlanDirectives } from './directive.record.ts';
export { DirectiveTable } from './directive.table.ts';
export { isOpen as isOpenBlocker } from './domain/blocker.ts';
export { waitsForChair } from './domain/who-may.ts';
export {
  answerWithDirective,
  type Decider,
  type Given,
  giveDirective,
  lockRunningPlan,
} from './give-directive.ts';
