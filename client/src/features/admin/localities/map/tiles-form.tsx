import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  type LocalityMapQuery,
  SaveLocalityTilesDocument,
} from '../../../../graphql/generated/operations.ts';
import { useTable, useWrite } from '../../../../live/index.ts';
import { Problem } from '../../../../ui/index.ts';
import classes from '../../admin.module.css';
import { useTexts } from '../../admin-texts.ts';
import { PickField } from '../../entry/pick-field.tsx';
import { moveTile, type Tile } from './move-tile.ts';
import grid from './tile-grid.module.css';
import { TileGrid } from './tile-grid.tsx';

interface Props {
  readonly map: LocalityMapQuery['localityMap'];
  readonly onDone: (said: string) => void;
}

/** Which localities share a grid: those inside one other. */
const gridsOf = (
  tiles: readonly Tile[],
  parentOf: (localityId: string) => string,
): ReadonlyMap<string, readonly Tile[]> => {
  const grids = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const parent = parentOf(tile.localityId);
    grids.set(parent, [...(grids.get(parent) ?? []), tile]);
  }
  return new Map([...grids].filter(([, inside]) => inside.length > 1));
};

/** Squares that are moved by pressing one and then where it belongs. */
export const TilesForm = ({ map, onDone }: Props) => {
  const t = useTexts();
  const localities = useTable('localities');
  const [tiles, setTiles] = useState<readonly Tile[]>(map.localityTiles);
  const { send, refusal, isSending } = useWrite(SaveLocalityTilesDocument);
  const grids = gridsOf(tiles, (id) => localities.get(id)?.parentId ?? '');
  const biggest = [...grids].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const parent = chosen !== null && grids.has(chosen) ? chosen : biggest;
  const inside = grids.get(parent);
  if (!inside) return null;
  const save = async (placed: readonly Tile[]): Promise<void> => {
    const outcome = await send({
      baseVersion: map.version,
      tiles: placed.map(({ localityId, column, row }) => ({ localityId, column, row })),
    });
    if (outcome.kind === 'done') onDone(t(placed.length > 0 ? 'map.arranged' : 'map.byName'));
  };
  return (
    <section className={grid.part}>
      <h3 className={classes.subtitle}>{t('map.tiles')}</h3>
      <p className={classes.soft}>{t('map.tilesAdvice')}</p>
      {grids.size > 1 && (
        <PickField
          label={t('map.inside')}
          value={parent}
          onChange={setChosen}
          options={[...grids.keys()].map((id) => ({
            value: id,
            label: localities.get(id)?.name ?? t('map.wholeUnit'),
          }))}
          error={null}
        />
      )}
      <TileGrid
        key={parent}
        tiles={inside}
        nameOf={(id) => localities.get(id)?.name ?? '…'}
        onMove={(id, to) => setTiles(moveTileInside(tiles, inside, id, to))}
      />
      <Problem refusal={refusal} fields={[]} />
      <div className={classes.bar}>
        <Button loading={isSending} disabled={tiles === map.localityTiles} onClick={() => void save(tiles)}>
          {t('map.saveTiles')}
        </Button>
        {map.isArranged && (
          <Button variant="default" disabled={isSending} onClick={() => void save([])}>
            {t('map.layByName')}
          </Button>
        )}
      </div>
    </section>
  );
};

/** Other grids have squares of the same numbers: only this one's change. */
const moveTileInside = (
  tiles: readonly Tile[],
  inside: readonly Tile[],
  localityId: string,
  to: { readonly column: number; readonly row: number },
): readonly Tile[] => {
  const moved = new Map(moveTile(inside, localityId, to).map((tile) => [tile.localityId, tile]));
  return tiles.map((tile) => moved.get(tile.localityId) ?? tile);
};
