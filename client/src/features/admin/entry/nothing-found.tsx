import { Button } from '@mantine/core';
import { EmptyState } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';

/** The filters leave nothing. */
export const NothingFound = ({ onClear }: { onClear: () => void }) => {
  const t = useTexts();
  return (
    <EmptyState title={t('search.nothing')} action={<Button onClick={onClear}>{t('search.clear')}</Button>}>
      {t('search.advice')}
    </EmptyState>
  );
};
