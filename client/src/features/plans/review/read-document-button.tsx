import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../../ui/index.ts';
import { useTexts } from './review-texts.ts';

const ReadDocument = lazyPart(async () => ({ default: (await import('./read-document.tsx')).ReadDocument }));

/** The way in: a document instead of typing a plan; or a second version of the one that a plan was issued by. */
export const ReadDocumentButton = ({ amendsPlanId = null }: { amendsPlanId?: string | null }) => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={amendsPlanId ? 'default' : 'filled'}
        leftSection={<IconFileText size={18} />}
        onClick={() => setOpen(true)}
      >
        {amendsPlanId ? t('read.second') : t('read.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <ReadDocument amendsPlanId={amendsPlanId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
