import { useMemo } from 'react';
import { Link } from 'react-router';
import { drawOutlines } from '../figures/outlines.ts';
import type { Standing } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './map.module.css';
import { type Colouring, lookOf } from './map-look.ts';
import { OutlineLabel } from './outline-label.tsx';
import type { Campaign } from './use-campaign.ts';
import type { LocalityMap } from './use-locality-map.ts';
import { type StandingWords, useStandingWords } from './use-standing-words.ts';

const width = 1000;

/** The outline, and what a pointer that rests on it is told. */
const Shape = ({ path, told }: { path: string; told: string }) => (
  <path d={path}>
    <title>{told}</title>
  </path>
);

interface Props {
  readonly campaign: Campaign;
  readonly boundaries: LocalityMap['boundaries'];
  readonly colouring: Colouring;
  /** Absent: the map is only read. */
  readonly linkTo?: (localityId: string) => string;
}

/** The localities as they lie, with name and standing in words over the colour; each opens by mouse and by keyboard. */
export const OutlineMap = ({ campaign, boundaries, colouring, linkTo }: Props) => {
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
  const nameOf = ({ name }: Standing, { share, heading }: StandingWords): string =>
    `${name} ${colouring === 'risk' ? heading : share}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture made of links
    <svg
      className={classes.outlines}
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="group"
      aria-label={t('campaign.map.title')}
    >
      {drawn.map(({ outline, standing, said }) => {
        const shape = (
          <Shape path={outline.path} told={`${standing.name} · ${said.share} · ${said.heading}`} />
        );
        const look = { className: classes.outline, ...lookOf(standing, said, colouring) };
        const { localityId } = outline;
        return linkTo ? (
          <Link key={localityId} to={linkTo(localityId)} aria-label={nameOf(standing, said)} {...look}>
            {shape}
          </Link>
        ) : (
          <g key={localityId} {...look}>
            {shape}
          </g>
        );
      })}
      {/* Over all shapes: none cuts off its neighbour's name. */}
      <g className={classes.labels} aria-hidden={linkTo ? true : undefined}>
        {drawn.map(({ outline, standing, said }) => (
          <OutlineLabel
            key={outline.localityId}
            outline={outline}
            name={standing.name}
            words={colouring === 'risk' ? [said.heading, said.share] : [said.share]}
          />
        ))}
      </g>
    </svg>
  );
};
