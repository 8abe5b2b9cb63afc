import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Row, shown } from './row.ts';
import { BoardWorld } from './screen/board-world.ts';
import { coldContext, openBoard } from './screen/watch-page.ts';

const warmUp = 2;
const rounds = 9;

type Line = 'same machine' | '4 Mbit/s, 60 ms';

const slow = { offline: false, latency: 60, downloadThroughput: 500_000, uploadThroughput: 250_000 };

const takeLine = async (page: Page, line: Line): Promise<void> => {
  if (line === 'same machine') return;
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.emulateNetworkConditions', slow);
};

/** As before anything was kept: the whole board travels again. */
const forgetKept = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const scope of ['directory', 'board']) localStorage.removeItem(`giaoban.cut.${scope}`);
  });

const isKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => localStorage.getItem('giaoban.cut.board') && localStorage.getItem('giaoban.cut.directory'),
  );

/** Milliseconds from the start of the navigation to the painted card: it is drawn when the whole board is there. */
const comeBack = async (
  context: BrowserContext,
  address: string,
  line: Line,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<number> => {
  const { page, liveCard } = await openBoard(context, address, async (opening) => {
    await prepare(opening);
    await takeLine(opening, line);
  });
  await isKept(page);
  await page.close();
  return liveCard;
};

const measure = async (browser: Browser, assignments: number): Promise<Row[]> => {
  const world = await BoardWorld.begin(assignments);
  const context = await coldContext(browser, world.address, world.cookie);
  try {
    const rows: Row[] = [];
    for (const line of ['same machine', '4 Mbit/s, 60 ms'] as const) {
      const kept: number[] = [];
      const whole: number[] = [];
      for (let round = -warmUp; round < rounds; round += 1) {
        const before = await comeBack(context, world.address, line, forgetKept);
        const after = await comeBack(context, world.address, line);
        if (round < 0) continue;
        whole.push(before);
        kept.push(after);
      }
      const name = `reload, ${assignments.toLocaleString('en')} assignments, ${line}`;
      rows.push(shown({ name, unit: 'ms', ours: kept, baseline: whole }));
    }
    return rows;
  } finally {
    await context.close();
    await world.end();
  }
};

/** A board that this browser has had before: with what was kept of it, and beside it with the whole asked for again. */
export const benchReload = async (): Promise<Row[]> => {
  const browser = await launchBrowser();
  try {
    return [...(await measure(browser, 1_000)), ...(await measure(browser, 10_000))];
  } finally {
    await browser.close();
  }
};
