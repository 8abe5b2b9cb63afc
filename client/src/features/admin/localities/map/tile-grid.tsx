import { useState } from 'react';
import { useTexts } from '../../admin-texts.ts';
import { squaresFor, type Tile, tileAt } from './move-tile.ts';
import classes from './tile-grid.module.css';

/** As the server takes it. */
const mostSquares = 40;

interface Props {
  readonly tiles: readonly Tile[];
  readonly nameOf: (localityId: string) => string;
  readonly onMove: (localityId: string, to: { column: number; row: number }) => void;
}

/** Press a locality, then the square where it belongs. By keyboard the same: every square is a button. */
export const TileGrid = ({ tiles, nameOf, onMove }: Props) => {
  const t = useTexts();
  const [held, setHeld] = useState<string | null>(null);
  const { columns, rows } = squaresFor(tiles, mostSquares);
  const press = (column: number, row: number): void => {
    const there = tileAt(tiles, column, row);
    if (held !== null && held !== there?.localityId) onMove(held, { column, row });
    setHeld(held === null ? (there?.localityId ?? null) : null);
  };
  return (
    <div className={classes.scroll}>
      <div className={classes.grid} style={{ ['--columns' as string]: columns }}>
        {Array.from({ length: columns * rows }, (_, at) => {
          const column = at % columns;
          const row = Math.floor(at / columns);
          const there = tileAt(tiles, column, row);
          const square = t('map.square', { row: row + 1, column: column + 1 });
          return (
            <button
              key={square}
              type="button"
              className={classes.square}
              aria-pressed={there ? there.localityId === held : undefined}
              aria-label={there ? `${nameOf(there.localityId)}, ${square}` : square}
              data-free={!there || undefined}
              disabled={!there && held === null}
              onClick={() => press(column, row)}
            >
              {there && nameOf(there.localityId)}
            </button>
          );
        })}
      </div>
    </div>
  );
};
