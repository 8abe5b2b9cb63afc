import { useState } from 'react';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { Section } from '../parts/section.tsx';
import { MapLegend } from './map-legend.tsx';
import { ShowAs } from './show-as.tsx';
import { type Colouring, colourings, TileMap } from './tile-map.tsx';
import type { Campaign } from './use-campaign.ts';

/** Where the localities lie, coloured by what one asks. */
export const MapPart = ({
  campaign,
  onOpen,
}: {
  campaign: Campaign;
  onOpen: (localityId: string) => void;
}) => {
  const t = useTexts();
  const [colouring, setColouring] = useState<Colouring>('risk');
  if (campaign.standings.length < 2) return null;
  const choices = colourings.map((value) => ({ value, label: t(`campaign.map.${value}`) }));
  return (
    <Section
      title={t('campaign.map.title')}
      aside={
        <ShowAs label={t('campaign.map.by')} choices={choices} value={colouring} onChange={setColouring} />
      }
    >
      <TileMap campaign={campaign} colouring={colouring} onOpen={onOpen} />
      <MapLegend colouring={colouring} />
      <p className={overview.note}>{t('campaign.map.advice')}</p>
    </Section>
  );
};
