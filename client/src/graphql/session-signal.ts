type Listener = () => void;

const listeners = new Set<Listener>();

/** Called when any request or socket learns that the session has ended. Returns the way to stop listening. */
export const onSessionEnded = (listener: Listener): Listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const announceSessionEnded = (): void => {
  for (const listener of [...listeners]) listener();
};
