// npm run pictures: remakes the README's pictures in docs/pictures from the demo unit, in a browser that npm brings.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly as: string;
  readonly size: readonly [number, number];
  readonly theme: 'light' | 'dark';
  readonly language: 'vi' | 'en';
  /** What has to be seen before the picture is taken. */
  readonly until: string;
}

const laptop = [1366, 768] as const;
const phone = [390, 844] as const;
const wall = [1920, 1080] as const;
const usual = { theme: 'light', language: 'vi' } as const;

const pictures: readonly Picture[] = [
  {
    ...usual,
    name: 'board',
    path: '/board',
    as: 'police',
    size: laptop,
    until: 'main article, main [data-card], main li',
  },
  { ...usual, name: 'work-phone', path: '/work', as: 'o-lam', size: phone, until: 'main h2' },
  {
    ...usual,
    name: 'decision-phone',
    path: '/blockers',
    as: 'chair',
    size: phone,
    until: 'main h2, main article',
  },
  { ...usual, name: 'blockers', path: '/blockers', as: 'police', size: laptop, until: 'main h2' },
  {
    ...usual,
    theme: 'dark',
    name: 'overview-dark',
    path: '/overview',
    as: 'chair',
    size: laptop,
    until: 'main h2',
  },
  { ...usual, name: 'wall', path: '/overview/wall', as: 'chair', size: wall, until: 'main h2' },
  {
    ...usual,
    language: 'en',
    name: 'board-en',
    path: '/board?group=agency',
    as: 'observer',
    size: laptop,
    until: 'main article, main [data-card], main li',
  },
];

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');

/** The product as a newcomer starts it, on a data folder of its own. */
async function startDemo(dataDir: string) {
  const server = spawn('node', [join(root, 'server/tools/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DEMO: '1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const ready = /^ready (\S+)/.exec(line)?.[1];
    if (ready) return { server, url: ready };
  }
  throw new Error('the server ended before it was ready');
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const [width, height] = picture.size;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: picture.language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: picture.theme,
  });
  await context.addInitScript(({ theme, language }) => {
    localStorage.setItem('giaoban.theme', theme);
    localStorage.setItem('giaoban.language', language);
  }, picture);
  await context.request.post(`${url}/graphql`, {
    headers: { origin: url },
    data: {
      query: 'mutation ($u: String!) { signIn(username: $u, password: "giaoban-demo") { username } }',
      variables: { u: picture.as },
    },
  });
  const page = await context.newPage();
  await page.goto(`${url}${picture.path}`);
  await page.locator(picture.until).first().waitFor();
  await page
    .getByText(picture.language === 'vi' ? 'Trực tuyến' : 'Live', { exact: true })
    .first()
    .waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  console.log(`docs/pictures/${picture.name}.png`);
  await context.close();
}

const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-pictures-'));
const { server, url } = await startDemo(dataDir);
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await take(browser, url, picture);
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(dataDir, { recursive: true, force: true });
}
