import { Suspense } from 'react';
import { lazyPart, Skeletons } from '../../ui/index.ts';
import type { AgencyChipsProps } from './direct/agency-chips.tsx';

const Chips = lazyPart(async () => ({ default: (await import('./direct/agency-chips.tsx')).AgencyChips }));
const Page = lazyPart(async () => ({ default: (await import('./inbox/blockers-page.tsx')).BlockersPage }));

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
