import { Button } from '@mantine/core';
import { IconFilterOff, IconLayoutKanban } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/index.ts';
import { useActing } from '../identity/index.ts';
import { useTexts } from './board-texts.ts';

/** A plan in which nothing is assigned yet: what to do next. */
export const NothingAssigned = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const { role } = useActing();
  const mayAssign = role === 'COORDINATOR' || role === 'CHAIR';
  return (
    <EmptyState
      icon={<IconLayoutKanban size={40} stroke={1.5} />}
      title={t('empty.title')}
      action={
        mayAssign && (
          <Button component={Link} to={`/plans/${encodeURIComponent(planId)}`}>
            {t('empty.open')}
          </Button>
        )
      }
    >
      {mayAssign ? t('empty.desk') : t('empty.agency')}
    </EmptyState>
  );
};

export const NothingMatches = ({ onClear }: { onClear: () => void }) => {
  const t = useTexts();
  return (
    <EmptyState
      icon={<IconFilterOff size={40} stroke={1.5} />}
      title={t('noMatch.title')}
      action={<Button onClick={onClear}>{t('filter.clear')}</Button>}
    >
      {t('noMatch.advice')}
    </EmptyState>
  );
};
