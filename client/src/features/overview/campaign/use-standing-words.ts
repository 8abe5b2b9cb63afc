import type { Day } from '../../../lib/days.ts';
import type { Meaning } from '../../../ui/index.ts';
import type { Heading, Standing } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import { useNumberWords } from './use-number-words.ts';

const meanings: Readonly<Record<Heading, Meaning>> = {
  past: 'red',
  late: 'red',
  watch: 'amber',
  inTime: 'green',
  reached: 'green',
  unknown: 'grey',
  noTarget: 'grey',
};

const almostSure = 0.8;

export interface StandingWords {
  readonly meaning: Meaning;
  /** "có thể trễ 62 %" */
  readonly heading: string;
  /** "3/7"; what is to be said instead where there is no day. */
  readonly finish: string;
  /** "chậm 3 ngày"; empty where nothing can be said. */
  readonly slack: string;
  readonly share: string;
}

/** How a locality stands, in words and figures. */
export const useStandingWords = (today: Day): ((standing: Standing) => StandingWords) => {
  const t = useTexts();
  const say = useNumberWords();
  const slackWords = (days: number | null): string => {
    if (days === null) return '';
    if (days === 0) return t('campaign.ranking.onDue');
    return days > 0
      ? t('campaign.ranking.early', { count: days })
      : t('campaign.ranking.late', { count: -days });
  };
  const headingWords = ({ heading, progress: { forecast } }: Standing): string => {
    const chance = forecast.lateChance;
    const isSure = heading === 'late' && chance !== null && chance >= almostSure;
    const words = t(`campaign.headings.${isSure ? 'veryLate' : heading}`);
    const isSaid = heading === 'late' || heading === 'watch' || heading === 'inTime';
    if (!isSaid || chance === null) return words;
    const key = heading === 'late' ? 'withChance' : 'withRisk';
    return t(`campaign.headings.${key}`, { words, chance: say.chance(chance) });
  };
  return (standing) => {
    const { forecast } = standing.progress;
    const isOpen = standing.heading !== 'reached' && standing.heading !== 'noTarget';
    const never = forecast.known ? t('campaign.ranking.never') : t('campaign.ranking.unknown');
    return {
      meaning: meanings[standing.heading],
      heading: headingWords(standing),
      finish: !isOpen ? t('campaign.dash') : forecast.finishOn ? say.day(forecast.finishOn, today) : never,
      slack: isOpen && forecast.finishOn ? slackWords(forecast.slackDays) : '',
      share: standing.share === null ? say.number(standing.progress.done) : say.share(standing.share),
    };
  };
};
