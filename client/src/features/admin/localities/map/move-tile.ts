/** Where a locality's square stands, from 0. */
export interface Tile {
  readonly localityId: string;
  readonly column: number;
  readonly row: number;
}

const isAt = (tile: Tile, column: number, row: number): boolean => tile.column === column && tile.row === row;

export const tileAt = (tiles: readonly Tile[], column: number, row: number): Tile | undefined =>
  tiles.find((tile) => isAt(tile, column, row));

/** Puts a locality on another square; who stood there takes the one that it left. */
export const moveTile = (
  tiles: readonly Tile[],
  localityId: string,
  to: { readonly column: number; readonly row: number },
): readonly Tile[] => {
  const moved = tiles.find((tile) => tile.localityId === localityId);
  if (!moved) return tiles;
  return tiles.map((tile) => {
    if (tile === moved) return { ...tile, ...to };
    return isAt(tile, to.column, to.row) ? { ...tile, column: moved.column, row: moved.row } : tile;
  });
};

/** The squares to choose from: all that are taken, and one more on each side. */
export const squaresFor = (tiles: readonly Tile[], most: number): { columns: number; rows: number } => ({
  columns: Math.min(most, 2 + Math.max(0, ...tiles.map(({ column }) => column))),
  rows: Math.min(most, 2 + Math.max(0, ...tiles.map(({ row }) => row))),
});
