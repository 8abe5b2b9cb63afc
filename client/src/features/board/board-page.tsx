import { useOpenPlan, useUnit } from '../../live/index.ts';
import { EmptyState, useTitle } from '../../ui/index.ts';
import { Board } from './board.tsx';
import { useTexts } from './board-texts.ts';

/** The live board of the open plan. */
export const BoardPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  useTitle(t('title'));
  if (!plan || !unit) return <EmptyState title={t('noUnit.title')}>{t('noUnit.advice')}</EmptyState>;
  return <Board key={plan.id} plan={plan} today={unit.today} zone={unit.zone} />;
};
