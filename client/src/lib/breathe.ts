interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Ends the task at hand, so that frames and fingers get their turn, and goes on right after them. */
export const breathe = (): Promise<void> => {
  const { scheduler }: Scheduling = globalThis;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
