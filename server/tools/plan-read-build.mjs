import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Compiles the reading folder into `.cache/plan-read/<hash>` unless that very state of it is there; returns the folder. */
export async function buildReader(root) {
  const source = join(root, 'server/src/features/documents/reading');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name) && !entry.name.endsWith('.test.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(process.version);
  for (const file of files)
    hash.update(relative(source, file)).update('\0').update(readFileSync(file)).update('\0');
  const cache = join(root, '.cache/plan-read');
  const target = join(cache, hash.digest('hex').slice(0, 16));
  if (existsSync(target)) return target;
  // Into a folder of its own and then renamed: of two that build at once the slower one finds the work done.
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  await compile(source, files, draft);
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  for (const old of readdirSync(cache))
    if (join(cache, old) !== target && !old.includes('.'))
      rmSync(join(cache, old), { recursive: true, force: true });
  return target;
}

async function compile(source, files, target) {
  const { default: ts } = await import('typescript');
  const compilerOptions = {
    target: 'ES2023',
    module: 'ESNext',
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  for (const file of files) {
    const out = join(target, relative(source, file).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(out), { recursive: true });
    if (!file.endsWith('.ts')) copyFileSync(file, out);
    else
      writeFileSync(
        out,
        ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions, fileName: file }).outputText,
      );
  }
}
