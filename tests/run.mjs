// npm test: builds what is stale, runs every test and ends with `N passed, N failed`. Arguments go to jest, in one run:
//   npm test -- --selectProjects spec -- blockers
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BuildFailed, build } from '../server/tools/build.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

/** Node before 22.18 reads TypeScript only when told: global setup is TypeScript outside jest's transform. */
const flags = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const readsTypes = major > 22 || (major === 22 && minor >= 18);
  return [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    ...(readsTypes ? [] : ['--experimental-strip-types']),
  ].join(' ');
};

/** What starts servers, browsers and stopwatches goes one file at a time: they need the second core themselves. */
const phases = (given) =>
  given.length > 0
    ? [{ name: 'asked', args: given }]
    : [
        { name: 'many', args: ['--selectProjects', 'unit', 'screen', 'spec'] },
        { name: 'single', args: ['--selectProjects', 'live', 'journeys', '--maxWorkers=1'] },
      ];

const readCounts = (file) => {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    // A file that could not even be loaded has no tests to count, and has failed all the same.
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const run = async ({ name, args }) => {
  const outputFile = join(cache, `tests-${name}.json`);
  rmSync(outputFile, { force: true });
  const workers = Math.min(4, Math.max(2, availableParallelism() >> 1));
  const own = [
    '--config',
    'tests/jest.config.mjs',
    '--json',
    '--outputFile',
    outputFile,
    '--passWithNoTests',
  ];
  // A module loaded in a VM context is never freed: a worker that has grown is replaced.
  const limits = [`--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1GB'];
  const child = spawn(process.execPath, [jest, ...own, ...limits, ...args], {
    cwd: root,
    // The same results go to the file; on stdout they would drown the report.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${flags()}`.trim() },
  });
  const [code] = await once(child, 'close');
  const counts = readCounts(outputFile);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const end = ({ passed, failed }) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
};

mkdirSync(cache, { recursive: true });
try {
  await build();
  const total = { passed: 0, failed: 0 };
  for (const phase of phases(process.argv.slice(2))) {
    const { passed, failed } = await run(phase);
    total.passed += passed;
    total.failed += failed;
  }
  end(total);
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}
