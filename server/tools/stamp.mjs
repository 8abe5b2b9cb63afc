import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const pathOf = (name) => join(root, '.cache', 'build', `${name}.stamp`);

/** By content, not by time: a checkout or a copied folder changes every time and no content. */
const hashOf = ({ inputs, except = [] }) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync(inputs, { cwd: root, exclude: except }).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
};

/** @param step {{name: string, inputs: string[], except?: string[], outputs: string[]}} */
export const isFresh = (step) => {
  const path = pathOf(step.name);
  if (!existsSync(path) || !step.outputs.every((file) => existsSync(join(root, file)))) return false;
  return readFileSync(path, 'utf8') === hashOf(step);
};

/** Reads the inputs before the work begins: an edit meanwhile leaves the step stale. */
export const beginStamp = (step) => {
  const hash = hashOf(step);
  return () => {
    mkdirSync(dirname(pathOf(step.name)), { recursive: true });
    writeFileSync(pathOf(step.name), hash);
  };
};
