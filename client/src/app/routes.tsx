import { type ComponentType, lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useViewer } from '../features/identity/index.ts';
import { NotFound } from '../ui/index.ts';
import { firstPage } from './first-page.ts';
import { Frame } from './frame/frame.tsx';
import { PlanGate } from './plan-gate.tsx';

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const BoardPage = page(async () => (await import('../features/board/index.ts')).BoardPage);
const WorkPage = page(async () => (await import('../features/work/index.ts')).WorkPage);
const TaskPage = page(async () => (await import('../features/tasks/index.ts')).TaskPage);
const BlockersPage = page(async () => (await import('../features/blockers/index.ts')).BlockersPage);
const OverviewPage = page(async () => (await import('../features/overview/index.ts')).OverviewPage);
const WallPage = page(async () => (await import('../features/overview/index.ts')).WallPage);
const PlansPage = page(async () => (await import('../features/plans/index.ts')).PlansPage);
const PlanPage = page(async () => (await import('../features/plans/index.ts')).PlanPage);
const AdminPage = page(async () => (await import('../features/admin/index.ts')).AdminPage);
const AccountPage = page(async () => (await import('../features/identity/account-page.tsx')).AccountPage);

const FirstPage = () => <Navigate to={firstPage(useViewer().member.role)} replace />;

/** Every address of the product. A page under <PlanGate> is shown once the open plan's board is there. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<PlanGate />}>
      <Route path="overview/wall" element={<WallPage />} />
    </Route>
    <Route element={<Frame />}>
      <Route index element={<FirstPage />} />
      <Route element={<PlanGate />}>
        <Route path="board" element={<BoardPage />} />
        <Route path="work" element={<WorkPage />} />
        <Route path="blockers" element={<BlockersPage />} />
        <Route path="overview" element={<OverviewPage />} />
      </Route>
      <Route path="tasks/:taskId" element={<TaskPage />} />
      <Route path="plans" element={<PlansPage />} />
      <Route path="plans/:planId" element={<PlanPage />} />
      <Route path="admin/*" element={<AdminPage />} />
      <Route path="account" element={<AccountPage />} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
