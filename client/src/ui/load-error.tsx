import { Button } from '@mantine/core';
import { EmptyState } from './empty-state.tsx';
import { useTexts } from './ui-texts.ts';

/** A page that could not be loaded: says why, and offers to try again. */
export const LoadError = (props: { message?: string | null; onRetry?: () => void }) => {
  const t = useTexts();
  return (
    <div role="alert">
      <EmptyState
        title={t('loadError.title')}
        action={props.onRetry && <Button onClick={props.onRetry}>{t('loadError.retry')}</Button>}
      >
        {props.message ?? t('loadError.advice')}
      </EmptyState>
    </div>
  );
};
