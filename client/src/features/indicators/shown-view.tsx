import { Suspense } from 'react';
import type { LocalityRecord, PlanRecord } from '../../live/index.ts';
import { Skeletons } from '../../ui/index.ts';
import type { Acting } from '../identity/index.ts';
import { EnterView } from './enter/enter-view.tsx';
import { DaysView, FilesView, GridView, LocalitiesView, SetupView } from './lazy-views.ts';
import { NothingCounted } from './nothing-counted.tsx';
import type { View } from './views.ts';

interface Props {
  readonly view: View;
  readonly plan: PlanRecord;
  /** Undefined: nothing is counted anywhere. */
  readonly locality: LocalityRecord | undefined;
  readonly isOwn: boolean;
  readonly canImport: boolean;
  readonly acting: Acting;
  readonly today: string;
  readonly isWide: boolean;
  readonly onSetUp: () => void;
}

const Chosen = ({ view, plan, locality, isOwn, canImport, acting, today, isWide, onSetUp }: Props) => {
  if (view === 'setup') return <SetupView plan={plan} today={today} />;
  if (!locality) return <NothingCounted acting={acting} onSetUp={onSetUp} />;
  const isDesk = acting.role === 'COORDINATOR';
  const ofLocality = { planId: plan.id, localityId: locality.id, memberId: acting.memberId, today, isDesk };
  switch (view) {
    case 'enter':
      return <EnterView key={locality.id} {...ofLocality} isOwn={isOwn} />;
    case 'grid':
      return <GridView key={locality.id} {...ofLocality} localityName={locality.name} isWide={isWide} />;
    case 'localities':
      return <LocalitiesView today={today} isWide={isWide} />;
    case 'days':
      return <DaysView planId={plan.id} today={today} cutOff={plan.cutOff} />;
    case 'files':
      return <FilesView planId={plan.id} canImport={canImport} />;
  }
};

/** What one came for; each part of the desk's is fetched when it is opened. */
export const ShownView = (props: Props) => (
  <Suspense fallback={<Skeletons shape="rows" />}>
    <Chosen {...props} />
  </Suspense>
);
