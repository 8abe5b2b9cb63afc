import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { BurnUpDay } from '../figures/burn-up.ts';
import { useTexts } from '../overview-texts.ts';
import type { BurnUpWords } from './burn-up-option.ts';
import type { Campaign } from './use-campaign.ts';
import { useVerdict } from './use-verdict.ts';

/** The words of the picture, and the picture in words. */
export const useBurnUpWords = (
  campaign: Campaign,
  days: readonly BurnUpDay[],
): { readonly words: BurnUpWords; readonly label: string } => {
  const t = useTexts();
  const language = useLanguage();
  const verdict = useVerdict(campaign);
  const { indicator, headline, today } = campaign;
  const { dueOn, name, unit } = indicator;
  const { target } = headline;
  const words = useMemo((): BurnUpWords => {
    const number = (value: number): string => formatNumber(value, language);
    const day = (one: string): string => formatDayShort(one, today);
    return {
      number,
      day,
      done: t('campaign.burnUp.done'),
      ideal: t('campaign.burnUp.ideal'),
      middle: t('campaign.burnUp.middle'),
      fan: t('campaign.burnUp.fan'),
      target: t('campaign.burnUp.target', { target: number(target ?? 0) }),
      due: t('campaign.burnUp.due', { day: day(dueOn) }),
      today: t('campaign.burnUp.todayLine'),
    };
  }, [t, language, today, target, dueOn]);
  const ideal = days.find(({ day }) => day === today)?.ideal ?? null;
  const said = t('campaign.burnUp.words', {
    name,
    unit,
    day: words.day(today),
    done: words.number(headline.done),
  });
  const aim =
    target === null || ideal === null
      ? ''
      : t('campaign.burnUp.wordsTarget', {
          target: words.number(target),
          due: words.day(dueOn),
          ideal: words.number(Math.round(ideal)),
        });
  return { words, label: [said, aim, verdict.words].filter(Boolean).join(' ') };
};
