import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { MoreButton, Section } from '../../../ui/page/index.ts';
import { heatDays } from '../figures/heat.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './heat.module.css';
import { HeatLegend, HeatTable } from './heat-table.tsx';
import { ShowAs } from './show-as.tsx';
import { mostLocalities, SomeLocalities, useAllWords } from './some-localities.tsx';
import type { Campaign } from './use-campaign.ts';

const spans = ['14', '21'] as const;
const shownFirst = 20;

/** Every locality on every one of the last days: who fell silent, who slowed down. */
export const HeatPart = ({
  campaign,
  onOpen,
}: {
  campaign: Campaign;
  onOpen: (localityId: string) => void;
}) => {
  const t = useTexts();
  const [span, setSpan] = useState<(typeof spans)[number]>('14');
  const [isWhole, setWhole] = useState(false);
  const { indicator, standings, today } = campaign;
  const allWords = useAllWords(standings.length);
  const days = useMemo(
    () => heatDays(indicator.startsOn, today, Number(span)),
    [indicator.startsOn, today, span],
  );
  const scroll = useRef<HTMLElement>(null);
  // On a phone the newest days are what one wants to see first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the days the width changes
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [days]);
  if (standings.length === 0 || days.length === 0) return null;
  const choices = spans.map((value) => ({ value, label: t('campaign.heat.daysShown', { count: value }) }));
  return (
    <Section
      title={t('campaign.heat.title')}
      aside={<ShowAs label={t('campaign.heat.days')} choices={choices} value={span} onChange={setSpan} />}
    >
      <section
        ref={scroll}
        className={classes.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={t('campaign.heat.caption', { unit: indicator.unit })}
      >
        <HeatTable
          campaign={campaign}
          days={days}
          rows={isWhole ? mostLocalities : shownFirst}
          onOpen={onOpen}
        />
      </section>
      <HeatLegend />
      {isWhole && <SomeLocalities standings={standings} shown={mostLocalities} />}
      {standings.length > shownFirst && (
        <MoreButton onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('campaign.ranking.fewer') : allWords}
        </MoreButton>
      )}
    </Section>
  );
};
