import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRecord } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { mayRaise } from '../blocker-steps.ts';
import { useTexts } from '../blockers-texts.ts';
import { RaiseSheet } from './lazy-raise-sheet.tsx';

/** A blocker that belongs to a place and to no single duty: the button, and the form with the place in it. */
export const RaiseAtLocality = ({ onSaid }: { onSaid: (words: string) => void }) => {
  const t = useTexts();
  const acting = useActing();
  const agency = useRecord('agencies', acting.agencyId);
  const [isOpen, setOpen] = useState(false);
  if (!mayRaise(acting)) return null;
  const sent = (words: string): void => {
    setOpen(false);
    onSaid(words);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('raise.atLocality')}
      </Button>
      {isOpen && (
        <RaiseSheet
          place={{ localityId: agency?.localityId ?? '' }}
          onClose={() => setOpen(false)}
          onSent={sent}
        />
      )}
    </>
  );
};
