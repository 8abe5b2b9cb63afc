// A picture of one screen, for looking at:
//   npx tsx tests/support/screenshot.ts URL OUT.png [--size 1440x900] [--as police] [--theme dark] [--lang en]
//     [--wait CSS] [--full] [--click CSS]… [--store KEY=VALUE]…
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1440x900' },
    as: { type: 'string' },
    password: { type: 'string', default: 'giaoban-demo' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    wait: { type: 'string' },
    full: { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
    store: { type: 'string', multiple: true, default: [] },
  },
});
const [url, out] = positionals;
if (url === undefined || out === undefined) throw new Error('Usage: screenshot.ts URL OUT.png [options]');

const signIn = async (context: BrowserContext, username: string): Promise<void> => {
  const query = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }';
  const { origin } = new URL(url);
  const answer = await context.request.post(`${origin}/graphql`, {
    headers: { origin },
    data: { query, variables: { u: username, p: values.password } },
  });
  const { errors } = await answer.json();
  if (errors !== undefined) throw new Error(`Signing in as ${username} failed: ${JSON.stringify(errors)}`);
};

const stored = (): [string, string][] => [
  ...(values.theme === undefined ? [] : [['giaoban.theme', values.theme] as [string, string]]),
  ...(values.lang === undefined ? [] : [['giaoban.language', values.lang] as [string, string]]),
  ...values.store.map((entry): [string, string] => {
    const [key = '', ...rest] = entry.split('=');
    return [key, rest.join('=')];
  }),
];

const browser = await launchBrowser();
try {
  const [width = 1440, height = 900] = values.size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: values.lang === 'en' ? 'en-GB' : 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
  });
  await context.addInitScript((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, stored());
  if (values.as !== undefined) await signIn(context, values.as);
  const page = await context.newPage();
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`page error: ${error.message}`));
  await page.goto(url);
  if (values.wait !== undefined) await page.locator(values.wait).first().waitFor();
  for (const selector of values.click) await page.locator(selector).first().click();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(out);
} finally {
  await browser.close();
}
