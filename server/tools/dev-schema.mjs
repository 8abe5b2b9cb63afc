import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

const SETTLE_MS = 150;

/** Types follow the SDL and the client's operations; a mistake in one of them is said and waits for the next edit. */
export const watchSchema = () => {
  let timer;
  const regenerate = async () => {
    const { ok, said } = await runNode(['schema/codegen.mjs']);
    if (!ok || said !== '') say(said.trim());
  };
  const onChange = (_event, file) => {
    if (!file?.endsWith('.graphql') || file.includes('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(regenerate, SETTLE_MS);
  };
  const watchers = [
    watch(join(root, 'schema'), onChange),
    watch(join(root, 'client', 'src'), { recursive: true }, onChange),
  ];
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
};
