import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from './empty-state.tsx';
import { useTexts } from './ui-texts.ts';

export const NotFound = () => {
  const t = useTexts();
  return (
    <EmptyState
      isPage
      title={t('notFound.title')}
      action={
        <Button component={Link} to="/">
          {t('notFound.home')}
        </Button>
      }
    >
      {t('notFound.advice')}
    </EmptyState>
  );
};
