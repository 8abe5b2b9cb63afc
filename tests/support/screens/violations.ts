import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const grave: readonly ImpactValue[] = ['serious', 'critical'];

/** What on the page as it stands keeps somebody out, in words. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations
    .filter(({ impact }) => grave.includes(impact ?? null))
    .map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.length} × ${nodes[0]?.html}`);
};
