import { Suspense } from 'react';
import { lazyPart, useAddressPart } from '../../../ui/index.ts';
import type { Campaign } from './use-campaign.ts';

const MadeOfSheet = lazyPart(() =>
  import('./made-of-sheet.tsx').then((part) => ({ default: part.MadeOfSheet })),
);
const LocalitySheet = lazyPart(() =>
  import('./locality-sheet.tsx').then((part) => ({ default: part.LocalitySheet })),
);

/** What a figure opens: all localities, or one; which one stands in the address. */
export const CampaignSheets = ({ campaign }: { campaign: Campaign }) => {
  const [open, setOpen] = useAddressPart('open');
  const [localityId, setLocality] = useAddressPart('locality');
  if (localityId) {
    return (
      <Suspense>
        <LocalitySheet
          key={localityId}
          campaign={campaign}
          localityId={localityId}
          onClose={() => setLocality(null)}
        />
      </Suspense>
    );
  }
  if (open !== 'made') return null;
  return (
    <Suspense>
      <MadeOfSheet campaign={campaign} onClose={() => setOpen(null)} onOpen={setLocality} />
    </Suspense>
  );
};
