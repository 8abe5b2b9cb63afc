import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '../ui/index.ts';
import { useTexts } from './app-texts.ts';

/** Without a line since the start: the device knows the member's own work and nothing else. */
export const KeptOnly = () => {
  const t = useTexts();
  return (
    <EmptyState
      icon={<IconPlugConnectedX size={40} stroke={1.5} />}
      title={t('keptOnly.title')}
      action={
        <Button component={Link} to="/work">
          {t('keptOnly.open')}
        </Button>
      }
    >
      {t('keptOnly.advice')}
    </EmptyState>
  );
};
