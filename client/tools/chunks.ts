import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
export type Chunk = Rolldown.OutputChunk;

export const chunkOf = (bundle: Bundle, name: string): Chunk | null => {
  const file = bundle[name];
  return file?.type === 'chunk' ? file : null;
};

/** The chunk that holds a module. @throws Error where there is none: whoever asks relies on it */
export const chunkFor = (bundle: Bundle, module: string): Chunk => {
  const found = Object.keys(bundle)
    .map((name) => chunkOf(bundle, name))
    .find((chunk) => chunk?.moduleIds.some((id) => id.endsWith(module)));
  if (!found) throw new Error(`no chunk holds ${module}`);
  return found;
};

export const mainChunk = (bundle: Bundle): Chunk | null =>
  Object.keys(bundle)
    .map((name) => chunkOf(bundle, name))
    .find((chunk) => chunk?.isEntry && chunk.facadeModuleId?.endsWith('index.html')) ?? null;

/** The chunk of each feature that is a page, by its name. */
export const featureChunks = (bundle: Bundle): ReadonlyMap<string, Chunk> => {
  const found = new Map<string, Chunk>();
  for (const name of Object.keys(bundle)) {
    const chunk = chunkOf(bundle, name);
    const [, feature] = /features\/([^/]+)\/index\.ts$/.exec(chunk?.facadeModuleId ?? '') ?? [];
    if (chunk && feature) found.set(feature, chunk);
  }
  return found;
};

interface Wish {
  /** What is there already is left out, with all that it needs. */
  readonly present?: ReadonlySet<string>;
  /** Also what is loaded later, on demand. */
  readonly withLater?: boolean;
}

/** The files of a chunk and of everything that it needs, scripts and styles. */
export const filesOf = (
  bundle: Bundle,
  chunk: Chunk | null,
  wish: Wish = {},
  found = new Set<string>(),
): Set<string> => {
  if (!chunk || found.has(chunk.fileName) || wish.present?.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const file of chunk.viteMetadata?.importedCss ?? []) found.add(file);
  const needed = wish.withLater ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports;
  for (const name of needed) filesOf(bundle, chunkOf(bundle, name), wish, found);
  return found;
};
