import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2024',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: root,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['/dist/', '/.cache/', '/.data/'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/empty-style.ts' },
  ...more,
});

/** `unit` needs no database; `spec`, `live` and `journeys` get a real PostgreSQL from global setup. */
export default {
  rootDir: root,
  projects: [
    project('unit', [
      'server/src/**/*.test.ts',
      'client/src/**/*.test.ts',
      'tests/{contract,backtest}/**/*.test.ts',
    ]),
    project('screen', ['client/src/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/support/jsdom.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    }),
    project('spec', ['tests/spec/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
    project('live', ['tests/live/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
    project('journeys', ['tests/journeys/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    }),
  ],
  testTimeout: 60_000,
};
