import { Button } from '@mantine/core';
import { EmptyState } from '../ui/index.ts';
import { useTexts } from './app-texts.ts';

/** After a deploy, parts of the old version are gone; on a bad line they do not arrive. Loading the page again helps. */
const isMissingPart = (error: Error): boolean =>
  /dynamically imported module|Importing a module script|preload CSS/i.test(error.message);

export const CrashPage = ({ error }: { error: Error }) => {
  const t = useTexts();
  const kind = isMissingPart(error) ? 'missingPart' : 'crash';
  return (
    <div role="alert">
      <EmptyState
        title={t(`${kind}.title`)}
        action={<Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>}
      >
        {t(`${kind}.advice`)}
      </EmptyState>
    </div>
  );
};
