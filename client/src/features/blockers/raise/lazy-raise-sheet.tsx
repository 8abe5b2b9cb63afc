import { Suspense } from 'react';
import { lazyPart } from '../../../ui/index.ts';
import type { RaiseSheetProps } from './raise-sheet.tsx';

const loadRaise = () => import('./raise-sheet.tsx');
const Raise = lazyPart(async () => ({ default: (await loadRaise()).RaiseSheet }));

/** Fetches the form while there is a line, so that it opens when there is none. */
export const preloadRaiseForm = (): void => {
  void loadRaise().catch(() => undefined);
};

export const RaiseSheet = (props: RaiseSheetProps) => (
  <Suspense fallback={null}>
    <Raise {...props} />
  </Suspense>
);
