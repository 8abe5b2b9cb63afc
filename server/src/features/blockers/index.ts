export { findPlanBlockers, findTaskBlockers } from './blocker.record.ts';
export { BlockerMoveTable, BlockerTable } from './blocker.table.ts';
export { BlockersModule } from './blockers.module.ts';
export { findPlanDirectives } from './directive.record.ts';
export { DirectiveTable } from './directive.table.ts';
