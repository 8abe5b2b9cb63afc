const storageKey = 'giaoban.plan';

/** The plan that was open last on this device. */
export const lastPlan = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

export const rememberPlan = (planId: string): void => {
  try {
    localStorage.setItem(storageKey, planId);
  } catch {
    // Storage may be forbidden by the browser: then the newest plan opens.
  }
};
