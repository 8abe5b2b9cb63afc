import { createEmitter } from './emitter.ts';

/** Values by id, outside React: a change of one is heard by all who listen, and read by whom it concerns. */
export interface Keyed<T> {
  readonly get: (id: string) => T | undefined;
  readonly entries: () => ReadonlyMap<string, T>;
  readonly set: (id: string, value: T) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  readonly onChange: (listener: () => void) => () => void;
}

export const createKeyed = <T>(): Keyed<T> => {
  const changed = createEmitter();
  let values: ReadonlyMap<string, T> = new Map();
  const replace = (next: ReadonlyMap<string, T>): void => {
    values = next;
    changed.emit();
  };
  return {
    get: (id) => values.get(id),
    entries: () => values,
    set: (id, value) => replace(new Map(values).set(id, value)),
    remove: (id) => {
      if (!values.has(id)) return;
      const next = new Map(values);
      next.delete(id);
      replace(next);
    },
    clear: () => {
      if (values.size > 0) replace(new Map());
    },
    onChange: changed.on,
  };
};
