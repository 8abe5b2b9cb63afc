import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useFollowing, useOpeningPlan, useRecord } from '../../live/index.ts';
import { LoadError, lazyPart, NoRight, NotFound, Skeletons } from '../../ui/index.ts';
import { useViewer } from '../identity/index.ts';
import { isDesk } from './plan-order.ts';
import { useTexts } from './plans-texts.ts';

const DraftEditor = lazyPart(async () => ({ default: (await import('./draft-editor.tsx')).DraftEditor }));
const NewDraft = lazyPart(async () => ({ default: (await import('./new-draft.tsx')).NewDraft }));
const IssuedPlan = lazyPart(async () => ({ default: (await import('./issued-plan.tsx')).IssuedPlan }));

const ExistingPlan = ({ planId }: { planId: string }) => {
  useOpeningPlan(planId);
  const directory = useFollowing('directory');
  const board = useFollowing('board');
  const plan = useRecord('plans', planId);
  if (directory.state === 'refused') return <LoadError message={directory.refusal?.message ?? null} />;
  if (directory.state === 'loading') return <Skeletons />;
  if (!plan) return <NotFound />;
  if (board.state === 'refused') return <NoRight message={board.refusal?.message ?? null} />;
  if (board.state === 'loading') return <Skeletons />;
  return plan.state === 'DRAFT' ? <DraftEditor key={plan.id} plan={plan} /> : <IssuedPlan plan={plan} />;
};

/** One plan: a draft to work on, or an issued one to read and amend. */
export const PlanPage = () => {
  const t = useTexts();
  const { planId } = useParams();
  const { role } = useViewer().member;
  if (planId === 'new' && !isDesk(role)) return <NoRight message={t('noRight')} />;
  return (
    <Suspense fallback={<Skeletons />}>
      {planId === 'new' || !planId ? <NewDraft /> : <ExistingPlan planId={planId} />}
    </Suspense>
  );
};
