import { Suspense } from 'react';
import { Navigate, useParams } from 'react-router';
import { useFollowing, useOpeningPlan, useRecord } from '../../../live/index.ts';
import { LoadError, lazyPart, NoRight, NotFound, Skeletons } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import { isDesk } from '../plan-order.ts';
import { useTexts } from '../plans-texts.ts';

const ReviewScreen = lazyPart(async () => ({ default: (await import('./review-screen.tsx')).ReviewScreen }));

/** Checking what was read of a document, before it is issued. */
export const ReviewPage = () => {
  const t = useTexts();
  const { planId = '' } = useParams();
  const { role } = useViewer().member;
  useOpeningPlan(planId);
  const directory = useFollowing('directory');
  const plan = useRecord('plans', planId);
  if (!isDesk(role)) return <NoRight message={t('noRight')} />;
  if (directory.state === 'refused') return <LoadError message={directory.refusal?.message ?? null} />;
  if (directory.state === 'loading') return <Skeletons />;
  if (!plan) return <NotFound />;
  if (plan.state === 'CLOSED') return <Navigate to={`/plans/${plan.id}`} replace />;
  return (
    <Suspense fallback={<Skeletons />}>
      <ReviewScreen key={plan.id} plan={plan} />
    </Suspense>
  );
};
