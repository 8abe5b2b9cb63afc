import { type ProgressRecord, useTable, useUnit } from '../../../live/index.ts';
import { useNumberWords } from '../campaign/use-number-words.ts';
import { useTexts } from '../overview-texts.ts';

/** A locality's report in words: what it reported last, and where it stands with that. */
export const useFiguresWords = () => {
  const t = useTexts();
  const say = useNumberWords();
  const indicators = useTable('indicators');
  const localities = useTable('localities');
  const today = useUnit()?.today ?? '';
  const whatAlone = ({ indicatorId, daily, lastDay }: ProgressRecord): string => {
    const indicator = indicators.get(indicatorId);
    const value = daily.at(-1) ?? null;
    if (value === null || lastDay === null) {
      return t('campaign.change.whatOnly', { name: indicator?.name ?? '' });
    }
    return t('campaign.change.what', {
      value: say.number(value),
      unit: indicator?.unit ?? '',
      day: say.day(lastDay, today),
    });
  };
  return {
    what: (progress: ProgressRecord, others: number): string => {
      const what = whatAlone(progress);
      return others > 0 ? t('campaign.change.others', { what, count: others }) : what;
    },
    about: ({ indicatorId, localityId, done, target }: ProgressRecord): string => {
      const locality = localities.get(localityId)?.name ?? '…';
      const unit = indicators.get(indicatorId)?.unit ?? '';
      if (target === null || target === 0) {
        return t('campaign.change.aboutNoTarget', { locality, unit, done: say.number(done) });
      }
      return t('campaign.change.about', {
        locality,
        unit,
        done: say.number(done),
        target: say.number(target),
        share: say.share(done / target),
      });
    },
  };
};
