/** A locality and what it lies in. */
export interface Lying {
  readonly id: string;
  readonly parentId: string | null;
}

/** Localities above a place, nearest first. */
export function placesAbove(localityId: string, places: ReadonlyMap<string, Lying>): string[] {
  const chain: string[] = [];
  let id = places.get(localityId)?.parentId ?? null;
  while (id !== null && !chain.includes(id)) {
    chain.push(id);
    id = places.get(id)?.parentId ?? null;
  }
  return chain;
}
