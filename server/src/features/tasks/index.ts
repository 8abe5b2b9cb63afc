export { addTask, amendTask } from './add-task.ts';
export {
  countByStatus,
  findFirstAssignments,
  findPlanAssignments,
  findTaskAssignments,
  findTaskCheckIns,
  lockAssignments,
} from './assignment.record.ts';
export { AssignmentTable, CheckInTable } from './assignment.table.ts';
export { changeTask, withdrawTask } from './change-task.ts';
export { demandLead } from './demand-lead.ts';
export { type Assignment, isOpen } from './domain/assignment.ts';
export { dueDay, followsPlanEnd } from './domain/deadline.ts';
export { fanOut, type Roll } from './domain/fan-out.ts';
export { needReason } from './domain/refused-step.ts';
export { POSITION_STEP, type Task } from './domain/task.ts';
export { timeliness } from './domain/timeliness.ts';
export { handOverWork } from './hand-over.ts';
export { occasionOf } from './held-assignment.ts';
export { type Laid, layAssignments } from './lay-assignments.ts';
export { layTasks } from './lay-tasks.ts';
export { readTask, type TaskContent, type TaskWriting } from './read-task.ts';
export { loadRoll } from './roll.record.ts';
export {
  demandStanding,
  findPlanTasks,
  findTasks,
  loadTask,
  noSuchTask,
  saveTaskRow,
  taskEvent,
} from './task.record.ts';
export { TaskTable } from './task.table.ts';
export { TasksModule } from './tasks.module.ts';
