import { Button } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useOpenPlan } from '../../live/index.ts';
import { EmptyState } from '../../ui/index.ts';
import type { Acting } from '../identity/index.ts';
import { useTexts } from './indicators-texts.ts';
import { isEndless } from './setup/indicator-draft.ts';

/** The plan has no indicators yet: whoever can set them is told where, the others by whom. */
export const NothingCounted = ({ acting, onSetUp }: { acting: Acting; onSetUp: () => void }) => {
  const t = useTexts();
  const plan = useOpenPlan();
  const isDesk = acting.role === 'COORDINATOR' || acting.role === 'CHAIR';
  return (
    <EmptyState
      icon={<IconTargetArrow size={40} stroke={1.5} />}
      title={t('empty.title')}
      action={isDesk && <Button onClick={onSetUp}>{t('empty.setUp')}</Button>}
    >
      {t(`empty.${isDesk ? 'desk' : 'others'}${plan && isEndless(plan) ? 'Endless' : ''}`)}
    </EmptyState>
  );
};
