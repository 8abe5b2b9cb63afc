/** What a form holds: lines of text, and lists of them. */
export type EntryValues<V> = { readonly [K in keyof V]: string | readonly string[] };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two states differ. */
export const differing = <V extends EntryValues<V>>(a: V, b: V): (keyof V & string)[] =>
  (Object.keys(a) as (keyof V & string)[]).filter((field) => !isSame(a[field], b[field]));

/** Somebody else saved while a form was open: what the person did not touch becomes theirs, what was typed stays. */
export const mergeEntry = <V extends EntryValues<V>>(base: V, current: V, typed: V): V => ({
  ...current,
  ...Object.fromEntries(differing(base, typed).map((field) => [field, typed[field]])),
});

/** Both changed the same field, and not to the same. */
export const isContested = <V extends EntryValues<V>>(base: V, current: V, typed: V): boolean =>
  differing(base, typed).some(
    (field) => !isSame(base[field], current[field]) && !isSame(typed[field], current[field]),
  );
