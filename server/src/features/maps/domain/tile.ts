import { DomainError, say } from '../../../platform/errors/index.ts';

/** A locality's square on its parent's grid, counted from 0. */
export interface LocalityTile {
  readonly localityId: string;
  readonly column: number;
  readonly row: number;
}

/** What a map needs to know of a locality. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** Squares a side; a province has about a hundred communes. */
const widest = 40;

const refused = (vi: string, en: string) => new DomainError('INVALID_INPUT', say(vi, en), { field: 'tiles' });

/** @throws DomainError INVALID_INPUT unless each locality has one square on the grid, and each square of a parent one locality. */
export function checkTiles(tiles: readonly LocalityTile[], places: ReadonlyMap<string, Place>): void {
  const taken = new Map<string, LocalityTile>();
  const placed = new Set<string>();
  for (const tile of tiles) {
    const { localityId, column, row } = tile;
    const place = places.get(localityId);
    if (Math.min(column, row) < 0 || Math.max(column, row) >= widest) {
      throw refused(
        `Ô của ${place?.name ?? ''} nằm ngoài lưới. Cột và hàng tính từ 0 đến ${widest - 1}.`,
        `The square of ${place?.name ?? ''} is off the grid. Columns and rows go from 0 to ${widest - 1}.`,
      );
    }
    const square = `${place?.parentId ?? ''} ${column} ${row}`;
    const other = taken.get(square);
    if (other || placed.has(localityId)) {
      const otherName = places.get(other?.localityId ?? localityId)?.name ?? '';
      throw refused(
        `Hai địa bàn cùng một ô (${place?.name} và ${otherName}), hoặc một địa bàn có hai ô. Hãy chuyển một ô sang chỗ trống.`,
        `Two localities share a square (${place?.name} and ${otherName}), or one has two. Move one to a free square.`,
      );
    }
    taken.set(square, tile);
    placed.add(localityId);
  }
}
