import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Section } from '../../../ui/page/index.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { MapLegend } from './map-legend.tsx';
import { type Colouring, colourings } from './map-look.ts';
import { OutlineMap } from './outline-map.tsx';
import { ShowAs } from './show-as.tsx';
import { SomeLocalities } from './some-localities.tsx';
import { mostTiles, TileMap } from './tile-map.tsx';
import type { Campaign } from './use-campaign.ts';
import { useLocalityMap } from './use-locality-map.ts';

const forms = ['outlines', 'tiles'] as const;

/** Where the localities lie, coloured by what one asks; with their outlines where the unit has uploaded them. */
export const MapPart = ({
  campaign,
  onOpen,
}: {
  campaign: Campaign;
  onOpen: (localityId: string) => void;
}) => {
  const t = useTexts();
  const map = useLocalityMap();
  const [search] = useSearchParams();
  const linkTo = (localityId: string): string => {
    const next = new URLSearchParams(search);
    next.set('locality', localityId);
    return `?${next}`;
  };
  const [colouring, setColouring] = useState<Colouring>('risk');
  const [form, setForm] = useState<(typeof forms)[number]>('outlines');
  if (campaign.standings.length < 2) return null;
  const choices = colourings.map((value) => ({ value, label: t(`campaign.map.${value}`) }));
  const shapes = forms.map((value) => ({ value, label: t(`campaign.map.${value}`) }));
  const hasOutlines = map !== null && map.boundaries.length > 0;
  const arranged = map?.isArranged ? map.localityTiles : null;
  return (
    <Section
      title={t('campaign.map.title')}
      aside={
        <ShowAs label={t('campaign.map.by')} choices={choices} value={colouring} onChange={setColouring} />
      }
    >
      {hasOutlines && form === 'outlines' ? (
        <OutlineMap campaign={campaign} boundaries={map.boundaries} colouring={colouring} linkTo={linkTo} />
      ) : (
        <TileMap campaign={campaign} arranged={arranged} colouring={colouring} onOpen={onOpen} />
      )}
      {!(hasOutlines && form === 'outlines') && (
        <SomeLocalities standings={campaign.standings} shown={mostTiles} />
      )}
      <MapLegend colouring={colouring} />
      {hasOutlines ? (
        <ShowAs label={t('campaign.map.form')} choices={shapes} value={form} onChange={setForm} />
      ) : (
        <p className={overview.note}>{t(arranged ? 'campaign.map.arranged' : 'campaign.map.advice')}</p>
      )}
    </Section>
  );
};
