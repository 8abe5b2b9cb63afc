import { build } from 'vite';

/** One script that stands by itself: not a module, nothing imported. */
export const compileScript = async (entry: string, define: Record<string, unknown>): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // Class names are made of the files' contents: the same here as in the product's own style sheets.
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  if (!('output' in built)) throw new Error(`${entry} was not built`);
  return built.output[0].code.trim();
};
