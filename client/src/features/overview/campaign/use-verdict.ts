import type { Meaning } from '../../../ui/index.ts';
import { useTexts } from '../overview-texts.ts';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

export interface Verdict {
  readonly meaning: Meaning;
  readonly words: string;
  /** The interval, and how many localities are concerned; empty where nothing is known. */
  readonly more: string;
}

const probable = 0.5;
const possible = 0.2;

const meaningOf = (lateChance: number): Meaning => {
  if (lateChance >= probable) return 'red';
  return lateChance >= possible ? 'amber' : 'green';
};

/** Does the campaign reach its target in time: the answer in a sentence. */
export const useVerdict = ({ plan, today, headline, outlook, tally }: Campaign): Verdict => {
  const t = useTexts();
  const say = useNumberWords();
  const { share, remaining, target } = headline;
  const isReached = target !== null && remaining === 0;
  if (isReached) return { meaning: 'green', words: t('campaign.verdict.reached'), more: '' };
  if (plan.state === 'CLOSED') {
    const words =
      share === null || remaining === null
        ? t('campaign.verdict.closedOnly')
        : t('campaign.verdict.closed', { share: say.share(share), remaining: say.number(remaining) });
    return { meaning: 'grey', words, more: '' };
  }
  const forecast = outlook?.forecast;
  if (!forecast?.known || forecast.lateChance === null) {
    const count = tally.reporters.filter((reporters) => reporters > 0).length;
    return { meaning: 'grey', words: outlook ? t('campaign.verdict.unknown', { count }) : '', more: '' };
  }
  const { finishOn, finishEarly, finishLate, slackDays, lateChance } = forecast;
  const chance = say.chance(lateChance);
  const meaning = meaningOf(lateChance);
  const concerned =
    outlook && outlook.lateLocalities > 0
      ? t('campaign.verdict.lateLocalities', { count: outlook.lateLocalities })
      : t('campaign.verdict.noneLate');
  if (!finishOn) return { meaning, words: t('campaign.verdict.never', { chance }), more: concerned };
  const day = say.day(finishOn, today);
  const slack = slackDays ?? 0;
  const kind = slack === 0 ? 'onDue' : slack > 0 ? 'early' : 'late';
  const early = finishEarly && say.day(finishEarly, today);
  const late = finishLate && say.day(finishLate, today);
  const range = early
    ? late
      ? t('campaign.verdict.range', { early, late })
      : t('campaign.verdict.rangeOpen', { early })
    : '';
  return {
    meaning,
    words: t(`campaign.verdict.${kind}`, { day, chance, count: Math.abs(slack) }),
    more: `${range} ${concerned}`.trim(),
  };
};
