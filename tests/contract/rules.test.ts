import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** `- **T3** …` in docs/rules.md. */
const written = [...read('docs/rules.md').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(
  (match) => match[1] ?? '',
);

/** `[T3]`, `[T3, T4]` or `[T3] [T4]` at the start of a test title. */
const cited = new Set(
  globSync('{server/src,client/src,tests}/**/*.test.{ts,tsx}', { cwd: root })
    .flatMap((file) => [...read(file).matchAll(/['"`]((?:\[[A-Z]\d+(?:, ?[A-Z]\d+)*\] )+)/g)])
    .flatMap((match) => (match[1] ?? '').match(/[A-Z]\d+/g) ?? []),
);

describe('docs/rules.md', () => {
  test('numbers each rule once', () => {
    expect(written.filter((rule, index) => written.indexOf(rule) !== index)).toEqual([]);
  });

  test('holds every rule that a test title cites', () => {
    expect([...cited].filter((rule) => !written.includes(rule)).sort()).toEqual([]);
  });

  test('has a test for every rule', () => {
    expect(written.filter((rule) => !cited.has(rule))).toEqual([]);
  });
});
