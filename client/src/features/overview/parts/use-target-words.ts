import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { PlanRecord } from '../../../live/index.ts';
import { sumTargets } from '../figures/targets.ts';
import { useTexts } from '../overview-texts.ts';

export interface TargetWords {
  readonly total: string | null;
  readonly check: string;
  readonly isWrong: boolean;
}

/** A plan's target, and in a sentence whether its parts add up; null without a target. */
export const useTargetWords = (plan: PlanRecord): TargetWords | null => {
  const t = useTexts();
  const language = useLanguage();
  const sum = sumTargets(plan);
  if (!sum) return null;
  const said = {
    parts: sum.parts,
    sum: formatNumber(sum.sum, language),
    total: formatNumber(sum.total ?? 0, language),
    difference: formatNumber(Math.abs(sum.difference ?? 0), language),
  };
  const unit = plan.targetUnit ?? '';
  const total = sum.total === null ? null : t('targets.total', { total: said.total, unit });
  if (sum.parts === 0) return { total, check: t('targets.noParts'), isWrong: false };
  if (sum.difference === null) return { total, check: t('targets.noTotal', said), isWrong: false };
  if (sum.difference === 0) return { total, check: t('targets.adds', said), isWrong: false };
  return { total, check: t('targets.differs', said), isWrong: true };
};
