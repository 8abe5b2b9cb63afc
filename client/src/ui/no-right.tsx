import { EmptyState } from './empty-state.tsx';
import { useTexts } from './ui-texts.ts';

/** The viewer may not see this; says who can. */
export const NoRight = ({ who, message }: { who?: string; message?: string | null }) => {
  const t = useTexts();
  return (
    <EmptyState isPage title={t('noRight.title')}>
      {message ?? (who ? t('noRight.who', { who }) : t('noRight.ask'))}
    </EmptyState>
  );
};
