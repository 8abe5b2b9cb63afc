import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cardWords } from './board-world.ts';

/** What a page notes about itself, from its first line on. */
interface Watched {
  longTasks: number[];
  longestFrame: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page: says when the first card with the right words has been painted, and when the first that can be
 * pressed, dragged and chosen from has; and notes every long task.
 */
const watch = (words: string): void => {
  const watched: Watched = { longTasks: [], longestFrame: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const sayWhenPainted = (what: string): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => console.log(`${what} ${performance.now()}`);
    // The frame's own work comes first, then the message: the card is on its way to the glass.
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const waited = new Map([
    ['first card', '[data-card]'],
    ['live card', '[data-card]:not([data-painted] *)'],
  ]);
  const observer = new MutationObserver(() => {
    for (const [what, which] of waited) {
      if (!document.querySelector(which)?.textContent?.includes(words)) continue;
      waited.delete(what);
      sayWhenPainted(what);
    }
    if (waited.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** A context of its own has nothing in any cache: no file, no compiled code, no worker. */
export const coldContext = async (browser: Browser, url: string, cookie: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  await context.addInitScript(watch, cardWords);
  return context;
};

export interface Opened {
  readonly page: Page;
  /** Milliseconds from the start of the navigation to the painted card. */
  readonly firstCard: number;
  /** The same for a card of the product itself, with all its buttons; a page without scripts has no other. */
  readonly liveCard: number;
}

/** @param prepare what is done with the page before it goes anywhere */
export const openBoard = async (
  context: BrowserContext,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Opened> => {
  const page = await context.newPage();
  await prepare(page);
  // The page says it by itself: asking it over and over would slow down just what is measured.
  const said = async (what: string): Promise<number> => {
    const message = await page.waitForEvent('console', (one) => one.text().startsWith(what));
    return Number(message.text().slice(what.length));
  };
  const both = Promise.all([said('first card '), said('live card ')]);
  await page.goto(address, { waitUntil: 'commit' });
  const [firstCard, liveCard] = await both;
  return { page, firstCard, liveCard };
};

export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...window.watched.longTasks));

export const countNodes = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

/** From now on the page counts how long each frame had to be waited for. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.watched.longestFrame = 0;
    let last = performance.now();
    const next = (now: number): void => {
      window.watched.longestFrame = Math.max(window.watched.longestFrame, now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** The longest time between two frames since `watchFrames`, beyond the one that is always there. */
export const blockedFor = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, window.watched.longestFrame - 1_000 / 60));
