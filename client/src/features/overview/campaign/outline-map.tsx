import { useMemo } from 'react';
import { Link } from 'react-router';
import { drawOutlines } from '../figures/outlines.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './map.module.css';
import { type Colouring, lookOf } from './map-look.ts';
import { OutlineLabel } from './outline-label.tsx';
import type { Campaign } from './use-campaign.ts';
import type { LocalityMap } from './use-locality-map.ts';
import { useStandingWords } from './use-standing-words.ts';

const width = 1000;
const usualSizes = [32, 28, 24];

interface ShapeProps {
  readonly path: string;
  /** For a pointer that rests on it. */
  readonly told: string;
  readonly name: string;
  /** Absent: it is only read. */
  readonly to: string | undefined;
  readonly look: ReturnType<typeof lookOf>;
}

const Shape = ({ path, told, name, to, look }: ShapeProps) => {
  const shape = (
    <path d={path}>
      <title>{told}</title>
    </path>
  );
  if (to === undefined) {
    return (
      <g className={classes.outline} {...look}>
        {shape}
      </g>
    );
  }
  return (
    <Link className={classes.outline} to={to} aria-label={name} {...look}>
      {shape}
    </Link>
  );
};

interface Props {
  readonly campaign: Campaign;
  readonly boundaries: LocalityMap['boundaries'];
  readonly colouring: Colouring;
  /** Of the letters, in thousandths of the picture's width. */
  readonly sizes?: readonly number[];
  /** Absent: the map is only read. */
  readonly linkTo?: (localityId: string) => string;
}

/** The localities as they lie, with name and standing in words over the colour; each opens by mouse and by keyboard. */
export const OutlineMap = ({ campaign, boundaries, colouring, sizes = usualSizes, linkTo }: Props) => {
  const t = useTexts();
  const words = useStandingWords(campaign.today);
  const byId = useMemo(
    () => new Map(campaign.standings.map((standing) => [standing.progress.localityId, standing])),
    [campaign.standings],
  );
  const map = useMemo(
    () =>
      drawOutlines(
        boundaries.filter(({ localityId }) => byId.has(localityId)),
        width,
      ),
    [boundaries, byId],
  );
  if (!map) return null;
  const drawn = map.outlines.flatMap((outline) => {
    const standing = byId.get(outline.localityId);
    return standing ? [{ outline, standing, said: words(standing) }] : [];
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture made of links
    <svg
      className={classes.outlines}
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="group"
      aria-label={t('campaign.map.title')}
    >
      {drawn.map(({ outline, standing, said }) => (
        <Shape
          key={outline.localityId}
          path={outline.path}
          told={`${standing.name} · ${said.share} · ${said.heading}`}
          name={`${standing.name} ${colouring === 'risk' ? said.heading : said.share}`}
          to={linkTo?.(outline.localityId)}
          look={lookOf(standing, said, colouring)}
        />
      ))}
      {/* Over all shapes: none cuts off its neighbour's name. */}
      <g className={classes.labels} aria-hidden={linkTo ? true : undefined}>
        {drawn.map(({ outline, standing, said }) => (
          <OutlineLabel
            key={outline.localityId}
            outline={outline}
            name={standing.name}
            sizes={sizes}
            words={colouring === 'risk' ? [said.heading, said.share] : [said.share]}
          />
        ))}
      </g>
    </svg>
  );
};
