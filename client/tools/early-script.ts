import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const entry = join(import.meta.dirname, '..', 'src', 'app', 'early', 'main.ts');

const chunkOf = (bundle: Bundle, name: string): Chunk | null => {
  const file = bundle[name];
  return file?.type === 'chunk' ? file : null;
};

/** Everything that a chunk needs and that the page's own entry has not brought. */
const filesOf = (
  bundle: Bundle,
  chunk: Chunk | null,
  present: ReadonlySet<string>,
  found = new Set<string>(),
): Set<string> => {
  if (!chunk || found.has(chunk.fileName) || present.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const file of chunk.viteMetadata?.importedCss ?? []) found.add(file);
  for (const name of chunk.imports) filesOf(bundle, chunkOf(bundle, name), present, found);
  return found;
};

const pageFiles = (bundle: Bundle): Record<string, readonly string[]> => {
  const chunks = Object.keys(bundle).flatMap((name) => chunkOf(bundle, name) ?? []);
  const main = chunks.find(
    ({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('index.html'),
  );
  const present = filesOf(bundle, main ?? null, new Set());
  return Object.fromEntries(
    chunks.flatMap((chunk) => {
      const [, feature] = /features\/([^/]+)\/index\.ts$/.exec(chunk.facadeModuleId ?? '') ?? [];
      if (!feature) return [];
      return [[feature, [...filesOf(bundle, chunk, present)].map((file) => `/${file}`)]];
    }),
  );
};

const compile = async (files: Readonly<Record<string, readonly string[]>>): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { PAGE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  if (!('output' in built)) throw new Error('the early script was not built');
  return built.output[0].code.trim();
};

/** Puts src/app/early/main.ts into the built page; the server allows it by its hash. */
export const earlyScript = (): Plugin => ({
  name: 'giaoban-early-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle, path }) => {
      if (!bundle || !path.endsWith('index.html')) return html;
      const script = `<script>${await compile(pageFiles(bundle))}</script>`;
      // Behind the charset, which has to be among the first bytes, and before everything that is fetched.
      return html.replace('<title>', () => `${script}\n    <title>`);
    },
  },
});
