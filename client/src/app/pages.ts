import type { ComponentType } from 'react';

type LoadPage = () => Promise<ComponentType>;

/** Each page with its chunk, by the first part of its address. */
export const pages = {
  board: async () => (await import('../features/board/index.ts')).BoardPage,
  work: async () => (await import('../features/work/index.ts')).WorkPage,
  tasks: async () => (await import('../features/tasks/index.ts')).TaskPage,
  blockers: async () => (await import('../features/blockers/index.ts')).BlockersPage,
  indicators: async () => (await import('../features/indicators/index.ts')).IndicatorsPage,
  overview: async () => (await import('../features/overview/index.ts')).OverviewPage,
  wall: async () => (await import('../features/overview/index.ts')).WallPage,
  plans: async () => (await import('../features/plans/index.ts')).PlansPage,
  plan: async () => (await import('../features/plans/index.ts')).PlanPage,
  review: async () => (await import('../features/plans/index.ts')).ReviewPage,
  admin: async () => (await import('../features/admin/index.ts')).AdminPage,
  account: async () => (await import('../features/identity/account-page.tsx')).AccountPage,
} satisfies Record<string, LoadPage>;

const isPage = (name: string): name is keyof typeof pages => name in pages;

/** Begins to load the page of an address. What fails here is asked for again, and reported, when it is shown. */
export const preloadPage = (pathname: string): void => {
  const name = pathname.split('/')[1] ?? '';
  if (isPage(name)) void pages[name]().catch(() => undefined);
};
