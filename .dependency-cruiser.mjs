// Who may import whom (ARCHITECTURE.md, "Layers"). `npm run layers`.
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const featureDoor = {
  path: '^(server|client)/src/features/([^/]+)/',
};

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'A cycle is two things that are one.',
      { pathNot: 'generated' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'floor-knows-nobody',
      'platform is the floor.',
      { path: '^server/src/platform' },
      { path: '^server/src/(live|features|app)' },
    ),
    forbid(
      'live-knows-no-feature',
      'The log and the feed serve every feature.',
      { path: '^server/src/live' },
      { path: '^server/src/(features|app)' },
    ),
    forbid(
      'features-below-app',
      'Features do not know the app.',
      { path: '^server/src/features' },
      { path: '^server/src/(app|main)' },
    ),
    forbid(
      'features-meet-at-the-door',
      'Import another feature by its index.ts.',
      { ...featureDoor },
      {
        path: '^(server|client)/src/features/([^/]+)/',
        pathNot: ['^$1/src/features/$2/', '^(server|client)/src/features/[^/]+/index\\.tsx?$'],
      },
    ),
    forbid(
      'domain-is-pure',
      'domain/ imports domain/, the refusals it throws, days reckoned from an instant, and SDL types.',
      { path: '^server/src/features/.+/domain/', pathNot: '\\.test\\.ts$' },
      {
        pathNot: [
          '^server/src/features/.+/domain/',
          '^server/src/features/[^/]+/index\\.ts$',
          '^server/src/platform/errors',
          '^server/src/platform/clock',
          '^server/src/platform/personal-data',
          'generated/schema\\.ts$',
          'node_modules/(date-fns|@date-fns|zod)/',
        ],
      },
    ),
    forbid(
      'client-lib-is-pure',
      'lib knows no React and nobody above it.',
      { path: '^client/src/lib' },
      { path: '^client/src/(app|features|live|ui|graphql)|node_modules/react' },
    ),
    forbid(
      'ui-knows-no-graphql',
      'Primitives take plain props.',
      { path: '^client/src/ui' },
      { path: '^client/src/(app|features|live|graphql)|node_modules/(@apollo|graphql)' },
    ),
    forbid(
      'client-live-knows-no-feature',
      'The store serves every feature.',
      { path: '^client/src/live' },
      { path: '^client/src/(app|features)' },
    ),
    forbid(
      'apollo-stays-in-graphql',
      'Apollo is loaded with the pages that cache; the first screens do without (graphql/use-query.ts).',
      { path: '^client/src', pathNot: '^client/src/graphql' },
      { path: 'node_modules/@apollo', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'client-features-below-app',
      'Features do not know the app.',
      { path: '^client/src/features' },
      { path: '^client/src/app' },
    ),
    forbid(
      'sides-share-only-the-schema',
      'Client and server meet in schema/.',
      { path: '^client/src' },
      { path: '^server/' },
    ),
    forbid(
      'sides-share-only-the-schema-2',
      'Client and server meet in schema/.',
      { path: '^server/src' },
      { path: '^client/' },
    ),
    forbid(
      'no-orphans',
      'Nobody imports it.',
      {
        orphan: true,
        path: '^(server|client)/src',
        pathNot: ['\\.test\\.tsx?$', '\\.d\\.ts$', 'main\\.tsx?$', 'worker\\.ts$', 'generated'],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(dist|\\.cache)/|\\.(json|graphql)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
