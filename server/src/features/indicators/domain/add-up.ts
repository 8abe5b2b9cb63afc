interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/** Rows that are no part of another one: what a whole is the sum of. */
export function outermost<T extends { readonly localityId: string }>(
  rows: readonly T[],
  places: ReadonlyMap<string, Place>,
): T[] {
  const own = new Set(rows.map(({ localityId }) => localityId));
  return rows.filter(({ localityId }) => !own.has(places.get(localityId)?.parentId ?? ''));
}
