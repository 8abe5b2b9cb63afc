import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { DemoWorld } from '../support/demo-world.ts';
import { allLooks, contextFor, isSeenIn, type Look, storedFor } from '../support/screens/looks.ts';
import { opens, type Screen, screens } from '../support/screens/screens.ts';
import { findSubjects, type Subjects } from '../support/screens/subjects.ts';
import { violations } from '../support/screens/violations.ts';

let world: DemoWorld;
let browser: Browser;
let subjects: Subjects;
beforeAll(async () => {
  // One after the other: unpacking the browser for the first time holds this process up.
  browser = await launchBrowser();
  world = await DemoWorld.begin(new Date().toISOString());
  await world.load();
  await world.listen();
  const [desk, commune] = await Promise.all([world.person('police'), world.person('o-lam')]);
  subjects = await findSubjects(desk.ask.bind(desk), commune.ask.bind(commune));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});

/** A page that has to be pushed sideways. */
const tooWide = async (page: Page): Promise<string[]> => {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return wide > window ? [`${wide} pixels wide in a window of ${window}`] : [];
};

/** All that one person has, one screen after the other. */
const looksAt = async (look: Look, as: string | undefined, seen: readonly Screen[]): Promise<string[]> => {
  const context = await browser.newContext({ ...contextFor(look), baseURL: world.url });
  context.setDefaultTimeout(30_000);
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, storedFor(look));
  if (as) {
    const [name = '', value = ''] = (await world.person(as)).cookie.split('=');
    await context.addCookies([{ name, value, url: world.url }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const found: string[] = [];
  for (const screen of seen) {
    await opens(page, world.url, screen, subjects);
    const wrong = [...(await violations(page)), ...(await tooWide(page)), ...complaints.splice(0)];
    found.push(...wrong.map((one) => `${screen.name}: ${one}`));
  }
  await context.close();
  return found;
};

const people = [...new Set(screens.map((screen) => screen.as))];
/** Each screen in two opposite looks; AXE=all shows each in all eight. */
const seenIn = (look: Look): readonly Screen[] =>
  process.env['AXE'] === 'all' ? screens : screens.filter((_, no) => isSeenIn(look, no));

describe('every screen', () => {
  test.each(allLooks)(
    '[S72] has no serious accessibility violation, no error, and fits: $language, $theme, $size',
    async (look) => {
      const found = await Promise.all(
        people.map((as) =>
          looksAt(
            look,
            as,
            seenIn(look).filter((screen) => screen.as === as),
          ),
        ),
      );
      expect(found.flat()).toEqual([]);
    },
    240_000,
  );
});
