/** Where a tile stands, from 0. */
export interface TilePlace {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** Localities in their own order, in a block a little wider than high: until the unit says where each lies. */
export const layTiles = (ids: readonly string[]): readonly TilePlace[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length * 1.2)));
  return ids.map((id, at) => ({ id, column: at % columns, row: Math.floor(at / columns) }));
};
