export {
  findPlanAssignments,
  findTaskAssignments,
  findTaskCheckIns,
  lockAssignments,
} from './assignment.record.ts';
export { AssignmentTable, CheckInTable } from './assignment.table.ts';
export { changeTask } from './change-task.ts';
export { demandLead } from './demand-lead.ts';
export { type Assignment, isOpen } from './domain/assignment.ts';
export { dueDay, followsPlanEnd } from './domain/deadline.ts';
export { fanOut, type Roll } from './domain/fan-out.ts';
export type { Task } from './domain/task.ts';
export { handOverWork } from './hand-over.ts';
export { type Laid, layAssignments } from './lay-assignments.ts';
export { layTasks } from './lay-tasks.ts';
export { loadRoll } from './roll.record.ts';
export { findPlanTasks, loadTask, noSuchTask, saveTaskRow, taskEvent } from './task.record.ts';
export { TaskTable } from './task.table.ts';
export { TasksModule } from './tasks.module.ts';
