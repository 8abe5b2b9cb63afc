import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, featureChunks, filesOf, mainChunk } from './chunks.ts';
import { compileScript } from './compile-script.ts';

const entry = join(import.meta.dirname, '..', 'src', 'app', 'early', 'main.ts');

/** What each page needs and the page's own entry has not brought. */
const pageFiles = (bundle: Bundle): Record<string, readonly string[]> => {
  const present = filesOf(bundle, mainChunk(bundle));
  return Object.fromEntries(
    [...featureChunks(bundle)].map(([feature, chunk]) => [
      feature,
      [...filesOf(bundle, chunk, { present })].map((file) => `/${file}`),
    ]),
  );
};

/** Puts src/app/early/main.ts into the built page; the server allows it by its hash. */
export const earlyScript = (): Plugin => ({
  name: 'giaoban-early-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle, path }) => {
      if (!bundle || !path.endsWith('index.html')) return html;
      const script = `<script>${await compileScript(entry, { PAGE_FILES: pageFiles(bundle) })}</script>`;
      // Behind the charset, which has to be among the first bytes, and before everything that is fetched.
      return html.replace('<title>', () => `${script}\n    <title>`);
    },
  },
});
