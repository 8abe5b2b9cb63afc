// Remakes the pictures of the README from the demo unit: npm run pictures
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from './browser.ts';
import { contextFor, type Look, storedFor } from './screens/looks.ts';
import { opens, screens } from './screens/screens.ts';
import { findSubjects, type Subjects } from './screens/subjects.ts';
import { ServerProcess } from './server-process.ts';

interface Picture {
  readonly file: string;
  /** The screen's name in `screens`. */
  readonly screen: string;
  readonly look: Look;
}

const viDesk: Look = { language: 'vi', theme: 'light', size: 'desk' };
const viPhone: Look = { ...viDesk, size: 'phone' };

const pictures: readonly Picture[] = [
  { file: 'board', screen: 'board', look: viDesk },
  { file: 'board-en', screen: 'board by agency', look: { ...viDesk, language: 'en' } },
  { file: 'work-phone', screen: 'work', look: viPhone },
  { file: 'report-phone', screen: 'report', look: viPhone },
  { file: 'task', screen: 'task', look: viDesk },
  { file: 'blockers', screen: 'blocker', look: viDesk },
  { file: 'decision-phone', screen: 'decisions', look: viPhone },
  { file: 'overview', screen: 'overview', look: viDesk },
  { file: 'overview-dark', screen: 'overview', look: { ...viDesk, theme: 'dark' } },
  { file: 'figures-phone', screen: 'figures of a day', look: viPhone },
  { file: 'figures-localities', screen: 'figures by locality', look: viDesk },
  { file: 'minutes', screen: 'minutes', look: viDesk },
  { file: 'wall', screen: 'wall', look: viDesk },
  { file: 'review', screen: 'review', look: viDesk },
  { file: 'plan-draft-en', screen: 'plan draft', look: { ...viDesk, language: 'en' } },
];

const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures');
/** Wide enough for a page of documentation; a phone's is as wide as the phone. */
const widest = 1280;

const asked = async <T>(context: BrowserContext, query: string, variables: object = {}): Promise<T> => {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

/** A browser of the demo member's own. */
const contextOf = async (browser: Browser, url: string, look: Look, as = ''): Promise<BrowserContext> => {
  const context = await browser.newContext({
    ...contextFor(look),
    baseURL: url,
    extraHTTPHeaders: { origin: url },
    deviceScaleFactor: look.size === 'phone' ? 2 : 1,
  });
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, storedFor(look));
  if (as) {
    const signIn = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }';
    await asked(context, signIn, { u: as, p: 'giaoban-demo' });
  }
  return context;
};

const take = async (browser: Browser, url: string, subjects: Subjects, picture: Picture): Promise<number> => {
  const screen = screens.find(({ name }) => name === picture.screen);
  if (!screen) throw new Error(`There is no screen "${picture.screen}".`);
  const context = await contextOf(browser, url, picture.look, screen.as);
  const page = await context.newPage();
  await opens(page, url, screen, subjects);
  const shot = await page.screenshot();
  await context.close();
  const { size } = await sharp(shot)
    .resize({ width: widest, withoutEnlargement: true })
    .webp({ quality: 82, effort: 6 })
    .toFile(join(folder, `${picture.file}.webp`));
  return size;
};

const dataDir = await mkdtemp(join(tmpdir(), 'giaoban-pictures-'));
const server = await ServerProcess.start({ DATA_DIR: dataDir, DEMO: '1' });
const browser = await launchBrowser();
try {
  const desk = await contextOf(browser, server.url, viDesk, 'police');
  const commune = await contextOf(browser, server.url, viDesk, 'o-lam');
  const subjects = await findSubjects(
    (query, variables) => asked(desk, query, variables),
    (query, variables) => asked(commune, query, variables),
  );
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const picture of pictures) {
    const size = await take(browser, server.url, subjects, picture);
    total += size;
    console.log(`docs/pictures/${picture.file}.webp  ${Math.round(size / 1000)} kB`);
  }
  console.log(`${pictures.length} pictures, ${Math.round(total / 1000)} kB`);
} finally {
  await browser.close();
  await server.end();
  await rm(dataDir, { recursive: true, force: true });
}
