import type { MeetingRecord } from '../../live/index.ts';
import { useTexts } from './meetings-texts.ts';

export type Risk = MeetingRecord['agenda'][number]['risk'];

const facts = ['overdue', 'waitingForChair', 'dueSoon', 'unreportedDays', 'silentDays'] as const;
/** Silence is worth a word once it has lasted; a day or two is none. */
const least: Readonly<Record<keyof Risk & (typeof facts)[number], number>> = {
  overdue: 1,
  waitingForChair: 1,
  dueSoon: 1,
  unreportedDays: 1,
  silentDays: 5,
};

/** Why an agency stands where it stands: "2 việc quá hạn, 1 vướng mắc chờ Chủ tịch". */
export const useRiskWords = (): ((risk: Risk) => string) => {
  const t = useTexts();
  return (risk) => {
    const words = facts
      .map((fact) => ({ fact, count: risk[fact] ?? 0 }))
      .filter(({ fact, count }) => count >= least[fact])
      .map(({ fact, count }) => t(`risk.${fact}`, { count }));
    return words.length === 0 ? t('risk.none') : words.join(', ');
  };
};

/** The colour that goes with the words. */
export const riskMeaning = (risk: Risk): 'red' | 'violet' | 'amber' | 'grey' => {
  if (risk.overdue > 0) return 'red';
  if (risk.waitingForChair > 0) return 'violet';
  return risk.dueSoon > 0 || (risk.unreportedDays ?? 0) > 1 ? 'amber' : 'grey';
};
