import { type Loadable, loadable } from '../ui/index.ts';

/** Each page with its chunk, by the first part of its address. */
export const pages = {
  board: loadable(async () => (await import('../features/board/index.ts')).BoardPage),
  work: loadable(async () => (await import('../features/work/index.ts')).WorkPage),
  tasks: loadable(async () => (await import('../features/tasks/index.ts')).TaskPage),
  blockers: loadable(async () => (await import('../features/blockers/index.ts')).BlockersPage),
  indicators: loadable(async () => (await import('../features/indicators/index.ts')).IndicatorsPage),
  meeting: loadable(async () => (await import('../features/meetings/list/meetings-page.tsx')).MeetingsPage),
  meetingRoom: loadable(async () => (await import('../features/meetings/room/meeting-page.tsx')).MeetingPage),
  meetingWall: loadable(
    async () => (await import('../features/meetings/wall/meeting-wall-page.tsx')).MeetingWallPage,
  ),
  minutes: loadable(async () => (await import('../features/meetings/minutes/minutes-page.tsx')).MinutesPage),
  overview: loadable(async () => (await import('../features/overview/index.ts')).OverviewPage),
  wall: loadable(async () => (await import('../features/overview/index.ts')).WallPage),
  print: loadable(async () => (await import('../features/overview/index.ts')).PrintPage),
  plans: loadable(async () => (await import('../features/plans/index.ts')).PlansPage),
  plan: loadable(async () => (await import('../features/plans/index.ts')).PlanPage),
  review: loadable(async () => (await import('../features/plans/index.ts')).ReviewPage),
  admin: loadable(async () => (await import('../features/admin/index.ts')).AdminPage),
  account: loadable(async () => (await import('../features/identity/account-page.tsx')).AccountPage),
} satisfies Record<string, Loadable>;

const isPage = (name: string): name is keyof typeof pages => name in pages;

/** Loads the page of an address. What fails here is asked for again, and reported, when it is shown. */
export const preloadPage = async (pathname: string): Promise<void> => {
  const name = pathname.split('/')[1] ?? '';
  if (isPage(name)) await pages[name].load().catch(() => undefined);
};
