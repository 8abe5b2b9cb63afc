import { useCallback } from 'react';

/** Where a card leads. */
export const useTaskLink = (planId: string): ((taskId: string) => string) =>
  useCallback(
    (taskId: string) => `/tasks/${encodeURIComponent(taskId)}?plan=${encodeURIComponent(planId)}`,
    [planId],
  );
