/** Where a tile stands, from 0. */
export interface TilePlace {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/**
 * Localities in their own order, in a block: until the unit says where each lies.
 * @param ratio so many times as many columns as rows
 */
export const layTiles = (ids: readonly string[], ratio = 1): readonly TilePlace[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length * ratio)));
  return ids.map((id, at) => ({ id, column: at % columns, row: Math.floor(at / columns) }));
};
