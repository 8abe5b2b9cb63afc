import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressAssets } from './compress-assets.mjs';
import { root } from './root.mjs';
import { commandOf, runNode } from './run-command.mjs';

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
const SHARED = ['package-lock.json', 'tsconfig.base.json', 'server/tools/*.mjs'];

export const codegen = {
  name: 'codegen',
  doing: 'typing both sides from the schema',
  inputs: ['schema/*', 'client/src/**/*.graphql', 'package-lock.json'],
  except: ['client/src/graphql/generated/**'],
  outputs: ['server/src/platform/graphql/generated/schema.ts'],
  run: () => runNode(['schema/codegen.mjs']),
};

export const server = {
  name: 'server',
  doing: 'building the server',
  inputs: [...SHARED, 'server/tsconfig.json', 'server/src/**/*'],
  except: TESTS,
  outputs: ['server/dist/main.js'],
  run: () => runNode([commandOf('typescript', 'tsc'), '-b', 'server']),
};

const buildClient = async () => {
  // Whatever mode the server is started in, the client is the one that people get.
  const env = { NODE_ENV: 'production' };
  const vite = (...mode) =>
    runNode([commandOf('vite'), 'build', ...mode], { cwd: join(root, 'client'), env });
  const product = await vite();
  const built = product.ok ? await vite('--mode', 'graphiql') : product;
  if (built.ok) await compressAssets(join(root, 'client', 'dist'));
  return built;
};

export const client = {
  name: 'client',
  doing: 'building the client',
  inputs: [...SHARED, 'client/*', 'client/tools/*.ts', 'client/src/**/*', 'client/public/**/*'],
  except: TESTS,
  outputs: ['client/dist/index.html'],
  run: () => (existsSync(join(root, 'client', 'index.html')) ? buildClient() : { ok: true, said: '' }),
};
