import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, chunkFor, featureChunks, filesOf, mainChunk } from './chunks.ts';
import { compileScript } from './compile-script.ts';

const entry = join(import.meta.dirname, '..', 'src', 'app', 'offline', 'worker.ts');

/**
 * What an officer needs without a line: the frame, the agency's own work and figures with their forms, the letters. Of the
 * other pages their first part: a browser that has failed to load one once does not try again when the line is back.
 */
const shellFiles = (bundle: Bundle): string[] => {
  const files = filesOf(bundle, mainChunk(bundle));
  for (const [feature, chunk] of featureChunks(bundle)) {
    if (feature !== 'admin') filesOf(bundle, chunk, { withLater: feature === 'work' }, files);
  }
  // The page of work leads to it by its own door, so that it is nobody's first part: the form of the day is with it.
  for (const module of ['lazy-parts', 'indicators-page'])
    filesOf(bundle, chunkFor(bundle, `features/indicators/${module}.tsx`), {}, files);
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return [...files, ...fonts].map((file) => `/${file}`).sort();
};

/** Builds src/app/offline/worker.ts into /sw.js with the list of files that it keeps. */
export const offlineWorker = (): Plugin => ({
  name: 'giaoban-offline-worker',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const main = mainChunk(bundle)?.fileName ?? '';
      const files = shellFiles(bundle);
      const version = createHash('sha256')
        .update(files.join())
        .update(page.source)
        .digest('hex')
        .slice(0, 12);
      const source = await compileScript(entry, { SHELL: { version, main, files } });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  },
});
