import { memo, useMemo } from 'react';
import type { Day } from '../../../lib/days.ts';
import type { Standing } from '../figures/standings.ts';
import { layTiles, type TilePlace } from '../figures/tiles.ts';
import classes from './map.module.css';
import { type Colouring, lookOf } from './map-look.ts';
import type { Campaign } from './use-campaign.ts';
import { useStandingWords } from './use-standing-words.ts';

/** More than that nobody can read: those at risk are shown. */
export const mostTiles = 150;

interface TileProps {
  readonly standing: Standing;
  readonly today: Day;
  readonly colouring: Colouring;
  /** Absent: the map is only read. */
  readonly onOpen?: (localityId: string) => void;
}

const Tile = memo(({ standing, today, colouring, onOpen }: TileProps) => {
  const said = useStandingWords(today)(standing);
  const { name, progress } = standing;
  const content = (
    <>
      <strong className={classes.name}>{name}</strong> <span className={classes.share}>{said.share}</span>{' '}
      <span className={classes.words}>{said.heading}</span>
    </>
  );
  const look = lookOf(standing, said, colouring);
  if (!onOpen) {
    return (
      <div className={classes.tile} {...look}>
        {content}
      </div>
    );
  }
  return (
    <button type="button" className={classes.tile} {...look} onClick={() => onOpen(progress.localityId)}>
      {content}
    </button>
  );
});

interface Props extends Pick<TileProps, 'colouring' | 'onOpen'> {
  readonly campaign: Campaign;
  /** As the unit placed them; null: it has not. */
  readonly arranged: readonly TilePlace[] | null;
  /** So many times as many columns as rows, where they are laid out in their order. */
  readonly ratio?: number;
  /** So many tiles, those at risk first. */
  readonly most?: number;
}

/** A tile a locality, with its name and how it stands in words; the colour repeats them. */
export const TileMap = ({ campaign, arranged, ratio, most = mostTiles, colouring, onOpen }: Props) => {
  const { standings, today } = campaign;
  const ordered = useMemo(
    () => standings.slice(0, most).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    [standings, most],
  );
  const places = layTiles(
    ordered.map(({ progress }) => progress.localityId),
    arranged,
    ratio,
  );
  const columns = 1 + Math.max(0, ...places.map(({ column }) => column));
  return (
    <ul className={classes.map} style={{ ['--columns' as string]: columns }}>
      {ordered.map((standing, at) => (
        <li
          key={standing.progress.localityId}
          style={{
            ['--column' as string]: (places[at]?.column ?? 0) + 1,
            ['--row' as string]: (places[at]?.row ?? 0) + 1,
          }}
        >
          <Tile standing={standing} today={today} colouring={colouring} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
};
