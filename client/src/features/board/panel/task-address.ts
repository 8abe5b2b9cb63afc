/** The page of a task, within its plan. */
export const taskAddress = (taskId: string, planId: string): string =>
  `/tasks/${encodeURIComponent(taskId)}?plan=${encodeURIComponent(planId)}`;
