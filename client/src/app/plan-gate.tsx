import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { Suspense, useEffect } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer } from '../features/identity/index.ts';
import { useFollowing, useOpeningPlan } from '../live/index.ts';
import { EmptyState, LoadError, NoRight, Skeletons } from '../ui/index.ts';
import { useTexts } from './app-texts.ts';
import { KeptOnly } from './kept-only.tsx';
import { rememberPlan } from './last-plan.ts';
import { useChosenPlan } from './use-chosen-plan.ts';

const NoPlan = () => {
  const t = useTexts();
  const { role } = useViewer().member;
  const canDraft = role === 'COORDINATOR' || role === 'CHAIR';
  return (
    <EmptyState
      icon={<IconClipboardList size={40} stroke={1.5} />}
      title={t('noPlan.title')}
      action={
        canDraft && (
          <Button component={Link} to="/plans">
            {t('noPlan.draft')}
          </Button>
        )
      }
    >
      {canDraft ? t('noPlan.desk') : t('noPlan.agency')}
    </EmptyState>
  );
};

/** What one does without a line: the own work, and the own figures of the day. */
const ownPages: readonly string[] = ['/work', '/indicators'];

/** Opens the plan of the address and shows the page below once its board is there. */
export const PlanGate = () => {
  const plan = useChosenPlan();
  const planId = plan?.id ?? null;
  useOpeningPlan(planId);
  useEffect(() => {
    if (planId) rememberPlan(planId);
  }, [planId]);
  const directory = useFollowing('directory');
  const board = useFollowing('board');
  const { pathname } = useLocation();
  if (directory.state === 'refused') return <LoadError message={directory.refusal?.message ?? null} />;
  if (directory.state === 'loading') return <Skeletons shape="columns" />;
  if (!plan) return <NoPlan />;
  if (board.state === 'refused') return <NoRight message={board.refusal?.message ?? null} />;
  // What the device has kept is the member's own work: a board of that alone would look like the whole.
  const isKept = directory.state === 'kept' || board.state === 'kept';
  if (isKept && (board.state !== 'kept' || !ownPages.includes(pathname))) return <KeptOnly />;
  if (board.state === 'loading') return <Skeletons shape="columns" />;
  return (
    <Suspense fallback={<Skeletons shape="columns" />}>
      <Outlet />
    </Suspense>
  );
};
