import { useMemo } from 'react';
import { Link } from 'react-router';
import { drawOutlines } from '../figures/outlines.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './map.module.css';
import { type Colouring, lookOf } from './map-look.ts';
import type { Campaign } from './use-campaign.ts';
import type { LocalityMap } from './use-locality-map.ts';
import { useStandingWords } from './use-standing-words.ts';

const width = 1000;

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture made of links
    <svg
      className={classes.outlines}
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="group"
      aria-label={t('campaign.map.title')}
    >
      {map.outlines.map(({ localityId, path, x, y }) => {
        const standing = byId.get(localityId);
        if (!standing) return null;
        const said = words(standing);
        const shape = (
          <>
            <path d={path} />
            <text x={x} y={y}>
              {standing.name}
            </text>
            <text x={x} y={y} dy="1.2em" className={classes.outlineWords}>
              {colouring === 'risk' ? said.heading : said.share}
            </text>
          </>
        );
        const look = {
          className: classes.outline,
          ...lookOf(standing, said, colouring),
        };
        return linkTo ? (
          <Link key={localityId} to={linkTo(localityId)} {...look}>
            {shape}
          </Link>
        ) : (
          <g key={localityId} {...look}>
            {shape}
          </g>
        );
      })}
    </svg>
  );
};
