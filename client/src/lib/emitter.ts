/** A set of listeners: `on` gives the way to stop listening. */
export interface Emitter<T extends readonly unknown[]> {
  readonly on: (listener: (...args: T) => void) => () => void;
  readonly emit: (...args: T) => void;
}

export const createEmitter = <T extends readonly unknown[] = []>(): Emitter<T> => {
  const listeners = new Set<(...args: T) => void>();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // A copy: a listener may take itself off while it is called.
    emit: (...args) => {
      for (const listener of [...listeners]) listener(...args);
    },
  };
};
