import { memo, useState } from 'react';
import type { Day } from '../../../lib/days.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { MoreButton, Section } from '../../../ui/page/index.ts';
import { recentDays } from '../figures/recent-days.ts';
import { isAtRisk, type Standing } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './ranking.module.css';
import { mostLocalities, SomeLocalities, useAllWords } from './some-localities.tsx';
import { Sparkline } from './sparkline.tsx';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';
import { useStandingWords } from './use-standing-words.ts';

const shownFirst = 15;
const trendDays = 21;

interface RowProps {
  readonly standing: Standing;
  readonly startsOn: Day;
  readonly today: Day;
  readonly onOpen: (localityId: string) => void;
}

const Progress = ({ standing, startsOn, today }: RowProps) => {
  const t = useTexts();
  const say = useNumberWords();
  const { progress, share, needed } = standing;
  const { done, target, daily } = progress;
  return (
    <>
      <Sparkline values={recentDays(daily, startsOn, today, trendDays)} needed={needed} />
      <span className={classes.share}>
        {share === null ? say.number(done) : say.share(share)}
        {target !== null && (
          <span className={classes.soft}>
            {t('campaign.ranking.ofTarget', { done: say.number(done), target: say.number(target) })}
          </span>
        )}
      </span>
    </>
  );
};

/** Silence worth a word: two days and more, or never. */
const useSilenceWords = ({ silentDays, heading }: Standing): string => {
  const t = useTexts();
  if (heading === 'reached') return '';
  if (silentDays === null) return t('campaign.ranking.neverReported');
  return silentDays > 1 ? t('campaign.ranking.silent', { count: silentDays }) : '';
};

const LocalityRow = memo((props: RowProps) => {
  const { standing, today, onOpen } = props;
  const t = useTexts();
  const say = useNumberWords();
  const words = useStandingWords(today)(standing);
  const silence = useSilenceWords(standing);
  const { progress, name, needed } = standing;
  const { pace } = progress.forecast;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.name} onClick={() => onOpen(progress.localityId)}>
          {name}
        </button>
        {silence && <span className={classes.silence}>{silence}</span>}
      </th>
      <td>
        <span className={classes.progress}>
          <Progress {...props} />
        </span>
      </td>
      <td data-label={t('campaign.ranking.finish')}>
        <span className={classes.finish}>{words.finish}</span>{' '}
        <span className={classes.soft}>{words.slack}</span>
      </td>
      <td>
        <MeaningTag meaning={words.meaning}>{words.heading}</MeaningTag>
      </td>
      <td className={classes.pace} data-label={t('campaign.ranking.pace')}>
        {t('campaign.ranking.paceWords', {
          pace: pace === null ? t('campaign.dash') : say.pace(pace),
          needed: needed === null ? t('campaign.dash') : say.needed(needed),
        })}
      </td>
    </tr>
  );
});

/** Where each locality is heading, those at risk first. */
export const LocalityRanking = (props: { campaign: Campaign; onOpen: (localityId: string) => void }) => {
  const { standings, indicator, today } = props.campaign;
  const t = useTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = standings.slice(0, isWhole ? mostLocalities : shownFirst);
  const allWords = useAllWords(standings.length);
  const atRisk = standings.filter(isAtRisk).length;
  if (standings.length === 0) return null;
  return (
    <Section title={t('campaign.ranking.title')} aside={t('campaign.ranking.atRisk', { count: atRisk })}>
      <table className={classes.ranking}>
        <thead>
          <tr>
            <th scope="col">{t('campaign.ranking.locality')}</th>
            <th scope="col">{t('campaign.ranking.progress')}</th>
            <th scope="col">{t('campaign.ranking.finish')}</th>
            <th scope="col">{t('campaign.ranking.chance')}</th>
            <th scope="col">{t('campaign.ranking.pace')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((standing) => (
            <LocalityRow
              key={standing.progress.id}
              standing={standing}
              startsOn={indicator.startsOn}
              today={today}
              onOpen={props.onOpen}
            />
          ))}
        </tbody>
      </table>
      {isWhole && <SomeLocalities standings={standings} shown={mostLocalities} />}
      {standings.length > shownFirst && (
        <MoreButton onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('campaign.ranking.fewer') : allWords}
        </MoreButton>
      )}
    </Section>
  );
};
