import { Suspense } from 'react';
import { lazyPart, Skeletons } from '../../ui/index.ts';

// The page of work imports this feature's door for one row: everything behind it comes when it is asked for.
const Page = lazyPart(async () => ({ default: (await import('./indicators-page.tsx')).IndicatorsPage }));

export const IndicatorsPage = () => (
  <Suspense fallback={<Skeletons shape="rows" />}>
    <Page />
  </Suspense>
);
