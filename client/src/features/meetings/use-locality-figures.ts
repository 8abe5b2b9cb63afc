import { useLanguage } from '../../i18n/index.ts';
import { daysBetween, formatDayShort } from '../../lib/days.ts';
import { formatChance, formatNumber, formatShare } from '../../lib/numbers.ts';
import { type ProgressRecord, useFigures, useTable, useUnit } from '../../live/index.ts';
import { useTexts } from './meetings-texts.ts';

export interface FigureWords {
  readonly id: string;
  readonly name: string;
  /** "139 / 662 hồ sơ" */
  readonly done: string;
  /** "21 %"; null: nothing is aimed at. */
  readonly share: string | null;
  readonly meaning: 'red' | 'green' | 'grey';
  /** Whether it will be in time; empty where nothing can be said. */
  readonly outlook: string;
}

/** From here on the locality will probably be late. */
const likely = 0.5;

/** What the locality has counted, nothing without one: each indicator in words, in the order of the plan. */
export const useLocalityFigures = (localityId: string | null): readonly FigureWords[] => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const { state } = useFigures();
  const indicators = useTable('indicators');
  const progress = useTable('progress');
  if (state !== 'ready' || localityId === null) return [];

  const outlookOf = ({ target, done, forecast }: ProgressRecord, dueOn: string) => {
    const isAimed = target !== null && target > 0;
    if (isAimed && done >= target) return { meaning: 'green', outlook: t('agency.reached') } as const;
    if (isAimed && daysBetween(today, dueOn) < 0)
      return { meaning: 'red', outlook: t('agency.past') } as const;
    const { lateChance, finishOn } = forecast;
    if (lateChance !== null && lateChance >= likely) {
      return {
        meaning: 'red',
        outlook: t('agency.late', { chance: formatChance(lateChance, language) }),
      } as const;
    }
    const outlook = finishOn ? t('agency.finish', { day: formatDayShort(finishOn, today) }) : '';
    return { meaning: 'grey', outlook } as const;
  };

  return [...progress.values()]
    .filter((row) => row.localityId === localityId)
    .flatMap((row) => {
      const indicator = indicators.get(row.indicatorId);
      return indicator && (indicator.endedOn === null || indicator.endedOn > today)
        ? [{ row, indicator }]
        : [];
    })
    .sort((one, other) => one.indicator.position - other.indicator.position)
    .map(({ row, indicator }) => {
      const { target, done } = row;
      const { name, unit } = indicator;
      const said = { done: formatNumber(done, language), unit };
      return {
        id: row.id,
        name,
        done:
          target === null
            ? t('agency.figureNoTarget', said)
            : t('agency.figure', { ...said, target: formatNumber(target, language) }),
        share: target ? formatShare(done / target, language) : null,
        ...outlookOf(row, indicator.dueOn),
      };
    });
};
