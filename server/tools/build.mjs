// Builds what is stale: codegen, then server and client side by side.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { client, codegen, server } from './build-steps.mjs';
import { root } from './root.mjs';
import { say, seconds } from './say.mjs';
import { beginStamp, isFresh } from './stamp.mjs';

/** A build that fails is the author's to mend: the compiler's words, no stack of ours. */
export class BuildFailed extends Error {}

const bring = async (step, tell) => {
  if (isFresh(step)) return;
  const since = performance.now();
  tell(`${step.doing}…`);
  const stamp = beginStamp(step);
  const { ok, said } = await step.run();
  if (!ok) throw new BuildFailed(`${step.doing} failed:\n${said}`);
  stamp();
  tell(`${step.doing}: done in ${seconds(since)}`);
};

const allOf = async (steps, tell) => {
  const results = await Promise.allSettled(steps.map((step) => bring(step, tell)));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};

/** `parts`: `server`, `client` or both. @throws BuildFailed */
export const build = async ({ parts = ['server', 'client'], quiet = false } = {}) => {
  // An image holds what was built and nothing to build from.
  if (!existsSync(join(root, 'server', 'src'))) return;
  const tell = quiet ? () => {} : say;
  const steps = [server, client].filter(({ name }) => parts.includes(name));
  if ([codegen, ...steps].every(isFresh)) return;
  await withBuildLock(async () => {
    await bring(codegen, tell);
    await allOf(steps, tell);
  });
};

if (import.meta.filename === process.argv[1]) {
  await build().catch((error) => {
    if (!(error instanceof BuildFailed)) throw error;
    say(error.message);
    process.exitCode = 1;
  });
}
