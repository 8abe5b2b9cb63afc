import { Suspense } from 'react';
import { lazyPart, Skeletons } from '../../ui/index.ts';
import type { AgencyChipsProps } from './direct/agency-chips.tsx';
import type { RaiseSheetProps } from './raise/raise-sheet.tsx';

const loadRaise = () => import('./raise/raise-sheet.tsx');
const Raise = lazyPart(async () => ({ default: (await loadRaise()).RaiseSheet }));
const Chips = lazyPart(async () => ({ default: (await import('./direct/agency-chips.tsx')).AgencyChips }));
const Page = lazyPart(async () => ({ default: (await import('./inbox/blockers-page.tsx')).BlockersPage }));

/** Fetches the form while there is a line, so that it opens when there is none. */
export const preloadRaiseForm = (): void => {
  void loadRaise().catch(() => undefined);
};

export const RaiseSheet = (props: RaiseSheetProps) => (
  <Suspense fallback={null}>
    <Raise {...props} />
  </Suspense>
);

export const BlockersPage = () => (
  <Suspense fallback={<Skeletons shape="columns" />}>
    <Page />
  </Suspense>
);

export const AgencyChips = (props: AgencyChipsProps) => (
  <Suspense fallback={null}>
    <Chips {...props} />
  </Suspense>
);
