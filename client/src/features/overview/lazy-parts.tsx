import { Suspense } from 'react';
import { lazyPart, Skeletons } from '../../ui/index.ts';

// The wall and the paper have screens of their own: who opens the overview does not wait for them.
const Wall = lazyPart(() => import('./wall/wall-page.tsx').then((part) => ({ default: part.WallPage })));
const Print = lazyPart(() => import('./print/print-page.tsx').then((part) => ({ default: part.PrintPage })));

export const WallPage = () => (
  <Suspense fallback={<Skeletons shape="columns" />}>
    <Wall />
  </Suspense>
);
export const PrintPage = () => (
  <Suspense fallback={<Skeletons shape="rows" />}>
    <Print />
  </Suspense>
);
