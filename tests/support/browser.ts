import { type Browser, chromium } from 'playwright-core';
import { browserFiles } from './browser-files.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A headless browser from npm alone. Close it in `afterAll`; give each actor a `browser.newContext()`. */
export const launchBrowser = (): Promise<Browser> => {
  const { executablePath, env } = browserFiles();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
};
