import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, featureChunks, filesOf, mainChunk } from './chunks.ts';
import { compileScript } from './compile-script.ts';

const entry = join(import.meta.dirname, '..', 'src', 'app', 'early', 'main.ts');

/** Opened rarely, of two dozen files whose names would stand in every page. */
const isSeldom = (feature: string): boolean => feature === 'admin';

/** What each page needs and the page's own entry has not brought. */
const pageFiles = (bundle: Bundle): Record<string, readonly string[]> => {
  const present = filesOf(bundle, mainChunk(bundle));
  return Object.fromEntries(
    [...featureChunks(bundle)]
      .filter(([feature]) => !isSeldom(feature))
      .map(([feature, chunk]) => [
        feature,
        [...filesOf(bundle, chunk, { present })].map((file) => `/${file}`),
      ]),
  );
};

/** The page's own entry, fetched at once; src/app/early/main.ts says when it runs. */
const ENTRY = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** Puts src/app/early/main.ts into the built page; the server allows it by its hash. */
export const earlyScript = (): Plugin => ({
  name: 'giaoban-early-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle, path }) => {
      if (!bundle || !path.endsWith('index.html')) return html;
      const [, main] = ENTRY.exec(html) ?? [];
      if (!main) throw new Error('index.html has no entry of its own');
      const code = await compileScript(entry, { PAGE_FILES: pageFiles(bundle), MAIN_FILE: main });
      // Behind the charset, which has to be among the first bytes, and before everything that is fetched.
      return html
        .replace('<title>', () => `<script>${code}</script>\n    <title>`)
        .replace(ENTRY, `<link rel="modulepreload" crossorigin href="${main}">`);
    },
  },
});
