import { Navigate, Route, Routes } from 'react-router';
import { useViewer } from '../features/identity/index.ts';
import { type Loadable, NotFound, pageOf, Skeletons } from '../ui/index.ts';
import { firstPage } from './first-page.ts';
import { Frame } from './frame/frame.tsx';
import { pages } from './pages.ts';
import { PlanGate } from './plan-gate.tsx';

const page = (part: Loadable) => pageOf(part, <Skeletons shape="columns" />);

const BoardPage = page(pages.board);
const WorkPage = page(pages.work);
const TaskPage = page(pages.tasks);
const BlockersPage = page(pages.blockers);
const IndicatorsPage = page(pages.indicators);
const MeetingsPage = page(pages.meeting);
const MeetingPage = page(pages.meetingRoom);
const MeetingWallPage = page(pages.meetingWall);
const MinutesPage = page(pages.minutes);
const OverviewPage = page(pages.overview);
const WallPage = page(pages.wall);
const PrintPage = page(pages.print);
const PlansPage = page(pages.plans);
const PlanPage = page(pages.plan);
const ReviewPage = page(pages.review);
const AdminPage = page(pages.admin);
const AccountPage = page(pages.account);

const FirstPage = () => <Navigate to={firstPage(useViewer().member.role)} replace />;

/** Every address of the product. A page under <PlanGate> is shown once the open plan's board is there. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<PlanGate />}>
      <Route path="overview/wall" element={<WallPage />} />
      <Route path="overview/print" element={<PrintPage />} />
      <Route path="meeting/wall" element={<MeetingWallPage />} />
      <Route path="meeting/:meetingId/minutes" element={<MinutesPage />} />
    </Route>
    <Route element={<Frame />}>
      <Route index element={<FirstPage />} />
      <Route element={<PlanGate />}>
        <Route path="board" element={<BoardPage />} />
        <Route path="work" element={<WorkPage />} />
        <Route path="blockers" element={<BlockersPage />} />
        <Route path="indicators" element={<IndicatorsPage />} />
        <Route path="overview" element={<OverviewPage />} />
        <Route path="meeting" element={<MeetingsPage />} />
        <Route path="meeting/:meetingId" element={<MeetingPage />} />
      </Route>
      <Route path="tasks/:taskId" element={<TaskPage />} />
      <Route path="plans" element={<PlansPage />} />
      <Route path="plans/:planId" element={<PlanPage />} />
      <Route path="plans/:planId/review" element={<ReviewPage />} />
      <Route path="admin/*" element={<AdminPage />} />
      <Route path="account" element={<AccountPage />} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
