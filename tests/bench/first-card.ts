import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { Worker } from './process.ts';
import { atMost, type Row, shown, within } from './row.ts';
import { BoardWorld } from './screen/board-world.ts';
import { coldContext, countNodes, longestTask, openBoard } from './screen/watch-page.ts';

const warmUp = 2;
const rounds = 9;
const visibleCards = 60;

interface Opening {
  readonly firstCard: number;
  readonly liveCard: number;
  readonly longest: number;
  readonly nodes: number;
}

/** One cold opening; then a moment of rest in which late work would still show. */
const open = async (browser: Browser, address: string, cookie: string): Promise<Opening> => {
  const context = await coldContext(browser, address, cookie);
  try {
    const { page, firstCard, liveCard } = await openBoard(context, address);
    await page.waitForTimeout(700);
    return { firstCard, liveCard, longest: await longestTask(page), nodes: await countNodes(page) };
  } finally {
    await context.close();
  }
};

const measure = async (browser: Browser, least: Worker, assignments: number): Promise<Row[]> => {
  const world = await BoardWorld.begin(assignments);
  try {
    await least.ask('cards', await world.sentences(visibleCards));
    const leastUrl = await least.ask<string>('url');
    const ours: Opening[] = [];
    const baseline: Opening[] = [];
    for (let round = -warmUp; round < rounds; round += 1) {
      const there = await open(browser, leastUrl, world.cookie);
      const here = await open(browser, world.address, world.cookie);
      if (round < 0) continue;
      baseline.push(there);
      ours.push(here);
    }
    const each = (key: keyof Opening): { ours: number[]; baseline: number[] } => ({
      ours: ours.map((one) => one[key]),
      baseline: baseline.map((one) => one[key]),
    });
    const name = `${assignments.toLocaleString('en')} assignments`;
    return [
      atMost(4, { name: `first card, ${name}`, unit: 'ms', ...each('firstCard') }),
      shown({ name: `first card with its buttons, ${name}`, unit: 'ms', ...each('liveCard') }),
      within(150, { name: `longest task, ${name}`, unit: 'ms', ours: each('longest').ours }),
      within(2_500, { name: `elements, ${name}`, unit: '', ours: each('nodes').ours }),
    ];
  } finally {
    await world.end();
  }
};

/** The first card on the screen of a browser that has never seen the page, and what opening costs the main thread. */
export const benchFirstCard = async (): Promise<Row[]> => {
  const browser = await launchBrowser();
  const least = new Worker('screen/least-page-server.ts');
  try {
    return [...(await measure(browser, least, 1_000)), ...(await measure(browser, least, 5_000))];
  } finally {
    await least.end();
    await browser.close();
  }
};
