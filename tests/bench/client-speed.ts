import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { atMost, type Row, shown, within } from './row.ts';
import { BoardWorld } from './screen/board-world.ts';
import { Flood } from './screen/flood.ts';
import { blockedFor, coldContext, countNodes, openBoard, watchFrames } from './screen/watch-page.ts';

const assignments = 5_000;
const missed = 1_000;
const outages = 5;
const turns = 20;

/** A card in the column of work that runs: there the share of the work is shown. */
const markerOf = (page: Page): Promise<string> =>
  page
    .locator('[data-column=inProgress] [data-card]')
    .first()
    .getAttribute('data-card')
    .then((id) => id ?? '');

const shows = (page: Page, marker: string, progress: string): Promise<void> =>
  page.locator(`[data-card="${marker}"]`).filter({ hasText: progress }).waitFor({ timeout: 120_000 });

const heapOf = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
};

/** The line goes, a thousand things happen, the line is back: the longest time that no frame was drawn meanwhile. */
const outage = async (page: Page, flood: Flood, marker: string, turn: number): Promise<number> => {
  await page.context().setOffline(true);
  await page.waitForTimeout(300);
  await flood.change(missed - 1, turn);
  const progress = await flood.mark();
  await watchFrames(page);
  await page.context().setOffline(false);
  await shows(page, marker, progress);
  // The glow of what has changed goes out after three seconds: that belongs to it.
  await page.waitForTimeout(3_500);
  return blockedFor(page);
};

/** A board of 5,000 in use: after an outage, and over a hundred thousand events. */
export const benchClientSpeed = async (): Promise<Row[]> => {
  const world = await BoardWorld.begin(assignments);
  const browser = await launchBrowser();
  try {
    const context = await coldContext(browser, world.address, world.cookie);
    const { page } = await openBoard(context, world.address);
    const cdp = await context.newCDPSession(page);
    const marker = await markerOf(page);
    const flood = new Flood(world, marker);
    await shows(page, marker, await flood.mark());
    const blocked: number[] = [];
    for (let turn = 0; turn < outages; turn += 1) blocked.push(await outage(page, flood, marker, turn));
    const heaps = new Map<number, number>();
    for (let turn = 1; turn <= turns; turn += 1) {
      await flood.change(assignments - 1, turn + outages);
      await shows(page, marker, await flood.mark());
      await page.waitForTimeout(3_500);
      heaps.set(turn * assignments, await heapOf(cdp));
    }
    const heapAfter = (events: number): number[] => [heaps.get(events) ?? Number.NaN];
    const heap = (name: string, events: number): { name: string; unit: string; ours: number[] } => ({
      name: `heap after ${name} events`,
      unit: 'MB',
      ours: heapAfter(events),
    });
    const first = heapAfter(10_000);
    return [
      within(50, { name: '1,000 events after an outage: longest frame', unit: 'ms', ours: blocked }),
      shown({ ...heap('10,000', 10_000), baseline: [] }),
      atMost(1.1, { ...heap('50,000', 50_000), baseline: first }),
      atMost(1.1, { ...heap('100,000', 100_000), baseline: first }),
      within(2_500, { name: 'elements, 5,000 assignments', unit: '', ours: [await countNodes(page)] }),
    ];
  } finally {
    await browser.close();
    await world.end();
  }
};
