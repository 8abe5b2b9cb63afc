import type { Browser, BrowserContext, Page } from 'playwright-core';

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

/** Runs in the page: says when the first card has been painted, and notes every long task. */
const watch = (): void => {
  const watched: Watched = { longTasks: [], longestFrame: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const painted = (): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => console.log(`first card ${performance.now()}`);
    // The frame's own work comes first, then the message: the card is on its way to the glass.
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-card]')) return;
    observer.disconnect();
    painted();
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** A context of its own has nothing in any cache: no file, no compiled code, no worker. */
export const coldContext = async (browser: Browser, url: string, cookie: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  await context.addInitScript(watch);
  return context;
};

export interface Opened {
  readonly page: Page;
  /** Milliseconds from the start of the navigation to the painted card. */
  readonly firstCard: number;
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
  const said = page.waitForEvent('console', (message) => message.text().startsWith('first card '));
  await page.goto(address, { waitUntil: 'commit' });
  return { page, firstCard: Number((await said).text().slice('first card '.length)) };
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
