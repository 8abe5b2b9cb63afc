import { Button } from '@mantine/core';
import { EmptyState } from '../ui/index.ts';
import { useTexts } from './app-texts.ts';

/** After a new version was deployed, parts of the old one are gone: loading the page again is all that it takes. */
const isOldVersion = (error: Error): boolean =>
  /dynamically imported module|Importing a module script/i.test(error.message);

export const CrashPage = ({ error }: { error: Error }) => {
  const t = useTexts();
  const kind = isOldVersion(error) ? 'newVersion' : 'crash';
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
