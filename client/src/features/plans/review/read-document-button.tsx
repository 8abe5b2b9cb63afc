import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../../ui/index.ts';
import { useTexts } from './review-texts.ts';

const ReadDocument = lazyPart(async () => ({ default: (await import('./read-document.tsx')).ReadDocument }));

/** The way in: a document instead of typing a plan. */
export const ReadDocumentButton = () => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconFileText size={18} />} onClick={() => setOpen(true)}>
        {t('read.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <ReadDocument onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
