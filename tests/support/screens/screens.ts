import type { Page } from 'playwright-core';
import type { Subjects } from './subjects.ts';

export interface Screen {
  readonly name: string;
  /** The demo sign-in; absent: nobody. */
  readonly as?: string;
  readonly at: (subjects: Subjects) => string;
  /** Says what was, not what is: no state of the line stands on it. */
  readonly isPaper?: boolean;
  /** For a screen on a wall, at 1080 lines. */
  readonly isWall?: boolean;
  /** What is pressed once the page is there, in either language. */
  readonly press?: readonly RegExp[];
}

/** Every screen of the product, and what lies over it. */
export const screens: readonly Screen[] = [
  { name: 'sign-in', at: () => '/' },
  { name: 'sign-in by code', at: () => '/', press: [/^Có mã dùng một lần|one-time code/] },
  { name: 'board', as: 'police', at: ({ plan }) => `/board?plan=${plan}&group=none` },
  { name: 'board by agency', as: 'police', at: ({ plan }) => `/board?plan=${plan}&group=agency` },
  { name: 'board with a task', as: 'police', at: ({ plan, task }) => `/board?plan=${plan}&task=${task}` },
  { name: 'blockers', as: 'police', at: ({ plan }) => `/blockers?plan=${plan}` },
  { name: 'blocker', as: 'police', at: ({ plan, blocker }) => `/blockers?plan=${plan}&blocker=${blocker}` },
  { name: 'task', as: 'police', at: ({ plan, task }) => `/tasks/${task}?plan=${plan}` },
  { name: 'plans', as: 'police', at: () => '/plans' },
  { name: 'plan issued', as: 'police', at: ({ plan }) => `/plans/${plan}` },
  { name: 'plan draft', as: 'police', at: ({ draft }) => `/plans/${draft}` },
  {
    name: 'task of a draft',
    as: 'police',
    at: ({ draft }) => `/plans/${draft}`,
    press: [/^(Thêm nhiệm vụ|Add (a )?task)$/],
  },
  {
    name: 'issuing',
    as: 'police',
    at: ({ draft }) => `/plans/${draft}`,
    press: [/^(Xem trước và phát hành|Preview and issue)$/],
  },
  { name: 'review', as: 'police', at: ({ review }) => `/plans/${review}/review` },
  {
    name: 'plan with its text',
    as: 'police',
    at: ({ plan }) => `/plans/${plan}`,
    press: [/^(Đọc văn bản|Read the (document|text))$/],
  },
  { name: 'account', as: 'police', at: () => '/account' },
  { name: 'work', as: 'o-lam', at: ({ plan }) => `/work?plan=${plan}` },
  { name: 'report', as: 'o-lam', at: ({ plan, share }) => `/work?plan=${plan}&open=report.${share}` },
  {
    name: 'raising a blocker',
    as: 'o-lam',
    at: ({ plan, share }) => `/work?plan=${plan}&open=raise.${share}`,
  },
  { name: 'overview', as: 'chair', at: ({ plan }) => `/overview?plan=${plan}` },
  { name: 'made of', as: 'chair', at: ({ plan }) => `/overview?plan=${plan}&open=made` },
  {
    name: 'locality',
    as: 'chair',
    at: ({ plan, locality }) => `/overview?plan=${plan}&locality=${locality}`,
  },
  {
    name: 'figures as a table',
    as: 'chair',
    at: ({ plan }) => `/overview?plan=${plan}`,
    press: [/^(Bảng số|Table)$/],
  },
  { name: 'figures of a day', as: 'o-lam', at: ({ plan }) => `/indicators?plan=${plan}&view=enter` },
  { name: 'figures in a grid', as: 'o-lam', at: ({ plan }) => `/indicators?plan=${plan}&view=grid` },
  {
    name: 'figures by locality',
    as: 'police',
    at: ({ plan }) => `/indicators?plan=${plan}&view=localities`,
  },
  { name: 'reporting days', as: 'police', at: ({ plan }) => `/indicators?plan=${plan}&view=days` },
  {
    name: 'locking a day',
    as: 'police',
    at: ({ plan }) => `/indicators?plan=${plan}&view=days`,
    press: [/^(Xác nhận và khóa ngày|Confirm and lock the day)$/],
  },
  { name: 'indicators set up', as: 'police', at: ({ plan }) => `/indicators?plan=${plan}&view=setup` },
  {
    name: 'new indicator',
    as: 'police',
    at: ({ plan }) => `/indicators?plan=${plan}&view=setup&open=new`,
  },
  { name: 'figures in files', as: 'police', at: ({ plan }) => `/indicators?plan=${plan}&view=files` },
  { name: 'wall', as: 'chair', at: ({ plan }) => `/overview/wall?plan=${plan}`, isWall: true },
  { name: 'paper', as: 'chair', at: ({ plan }) => `/overview/print?plan=${plan}`, isPaper: true },
  { name: 'decisions', as: 'chair', at: ({ plan }) => `/blockers?plan=${plan}` },
  {
    name: 'deciding',
    as: 'chair',
    at: ({ plan }) => `/blockers?plan=${plan}`,
    press: [/^(Quyết định|Decide)$/, /^\+ (Giao việc|Lay|Give|Assign|Add)/],
  },
  { name: 'meetings', as: 'police', at: ({ plan }) => `/meeting?plan=${plan}` },
  {
    name: 'preparing a meeting',
    as: 'chair',
    at: ({ plan }) => `/meeting?plan=${plan}`,
    press: [/^(Chuẩn bị cuộc họp|Prepare a meeting)$/],
  },
  { name: 'minutes', as: 'o-lam', at: ({ plan, meeting }) => `/meeting/${meeting}/minutes?plan=${plan}` },
  { name: 'accounts', as: 'admin', at: () => '/admin/members' },
  { name: 'new account', as: 'admin', at: () => '/admin/members?open=new' },
  { name: 'accounts from a list', as: 'admin', at: () => '/admin/members/import' },
  { name: 'agencies', as: 'admin', at: () => '/admin/agencies' },
  { name: 'groups', as: 'admin', at: () => '/admin/groups' },
  { name: 'localities', as: 'admin', at: () => '/admin/localities' },
  { name: 'map', as: 'admin', at: () => '/admin/localities?open=map' },
  { name: 'unit', as: 'admin', at: () => '/admin/unit' },
];

/** Waits until nothing is on its way or in motion any more. */
const settles = async (page: Page, saysLine: boolean): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (saysLine) {
    await page
      .getByText(/^(Trực tuyến|Live)$/)
      .first()
      .waitFor({ state: 'attached' });
  }
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const inMotion = () =>
      document
        .getAnimations()
        .filter((motion) => Number.isFinite(motion.effect?.getComputedTiming().endTime))
        .filter(({ playState }) => playState === 'running');
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What ends may begin something else: still is what stays so for two frames.
    for (let still = 0; still < 2; still += 1) {
      await nextFrame();
      const ending = inMotion();
      if (ending.length > 0) still = -1;
      await Promise.allSettled(ending.map((motion) => motion.finished));
    }
  });
};

/** A sheet comes with a file of its own, which may be on its way while the page below it stands still already. */
const waitsForSheet = (page: Page): Promise<void> =>
  page
    .getByRole('dialog')
    .first()
    .waitFor({ timeout: 4_000 })
    // What is opened may also be a part of the page.
    .catch(() => undefined);

export const opens = async (page: Page, url: string, screen: Screen, subjects: Subjects): Promise<void> => {
  if (screen.isWall) await page.setViewportSize({ width: 1920, height: 1080 });
  const saysLine = screen.as !== undefined && !screen.isPaper;
  await page.goto(new URL(screen.at(subjects), url).href);
  await settles(page, saysLine);
  for (const name of screen.press ?? []) {
    await page.getByRole('button', { name }).filter({ visible: true }).first().click();
  }
  const isOpened = screen.at(subjects).includes('open=');
  if (isOpened) await waitsForSheet(page);
  if (screen.press || isOpened) await settles(page, saysLine);
};
