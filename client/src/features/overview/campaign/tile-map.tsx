import type { Standing } from '../figures/standings.ts';
import { layTiles } from '../figures/tiles.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './map.module.css';
import type { Campaign } from './use-campaign.ts';
import { useStandingWords } from './use-standing-words.ts';

export const colourings = ['risk', 'share'] as const;
export type Colouring = (typeof colourings)[number];

export const shareBands = [0, 25, 50, 75, 100] as const;

/** The band of progress that a share falls in: its lower end in per cent. */
export const bandOf = (share: number | null): number | 'none' =>
  share === null ? 'none' : (shareBands.findLast((band) => share * 100 >= band) ?? 0);

interface Props {
  readonly campaign: Campaign;
  readonly colouring: Colouring;
  /** So many times as many columns as rows. */
  readonly ratio?: number;
  /** Absent: the map is only read. */
  readonly onOpen?: (localityId: string) => void;
}

/** A tile a locality, with its name and how it stands in words; the colour repeats them. */
export const TileMap = ({ campaign, colouring, ratio, onOpen }: Props) => {
  const t = useTexts();
  const words = useStandingWords(campaign.today);
  const byId = new Map(campaign.standings.map((standing) => [standing.progress.localityId, standing]));
  const ordered = [...campaign.standings].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const places = layTiles(
    ordered.map(({ progress }) => progress.localityId),
    ratio,
  );
  const tile = (standing: Standing) => {
    const said = words(standing);
    const content = (
      <>
        <strong className={classes.name}>{standing.name}</strong>
        <span className={classes.share}>{said.share}</span>
        <span className={classes.words}>{said.heading}</span>
      </>
    );
    const look =
      colouring === 'risk' ? { 'data-meaning': said.meaning } : { 'data-band': bandOf(standing.share) };
    if (!onOpen) {
      return (
        <div className={classes.tile} {...look}>
          {content}
        </div>
      );
    }
    return (
      <button
        type="button"
        className={classes.tile}
        {...look}
        aria-label={t('campaign.map.tile', {
          name: standing.name,
          share: said.share,
          heading: said.heading,
        })}
        onClick={() => onOpen(standing.progress.localityId)}
      >
        {content}
      </button>
    );
  };
  return (
    <ul
      className={classes.map}
      style={{ ['--columns' as string]: 1 + Math.max(0, ...places.map((p) => p.column)) }}
    >
      {places.map(({ id, column, row }) => {
        const standing = byId.get(id);
        return (
          <li key={id} style={{ ['--column' as string]: column + 1, ['--row' as string]: row + 1 }}>
            {standing && tile(standing)}
          </li>
        );
      })}
    </ul>
  );
};
