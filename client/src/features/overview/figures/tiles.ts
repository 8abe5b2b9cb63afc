/** Where a tile stands, from 0. */
export interface TilePlace {
  readonly localityId: string;
  readonly column: number;
  readonly row: number;
}

/**
 * In the given order, in a block.
 * @param ratio so many times as many columns as rows
 */
const layInBlock = (ids: readonly string[], ratio: number): readonly TilePlace[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length * ratio)));
  return ids.map((localityId, at) => ({
    localityId,
    column: at % columns,
    row: Math.floor(at / columns),
  }));
};

const squareOf = ({ column, row }: TilePlace): string => `${column} ${row}`;

/** As the unit placed them, begun at the corner; null: not all are placed, or two lie over each other (of two parents). */
const asPlaced = (ids: readonly string[], placed: readonly TilePlace[]): readonly TilePlace[] | null => {
  const known = new Map(placed.map((place) => [place.localityId, place]));
  const places = ids.flatMap((id) => known.get(id) ?? []);
  const squares = new Set(places.map(squareOf));
  if (places.length !== ids.length || squares.size !== ids.length) return null;
  const left = Math.min(...places.map(({ column }) => column));
  const top = Math.min(...places.map(({ row }) => row));
  return places.map(({ localityId, column, row }) => ({ localityId, column: column - left, row: row - top }));
};

/** Where each of these localities stands: as the unit arranged them by hand, else in their order. */
export const layTiles = (
  ids: readonly string[],
  arranged: readonly TilePlace[] | null,
  ratio = 1,
): readonly TilePlace[] => (arranged && asPlaced(ids, arranged)) ?? layInBlock(ids, ratio);
