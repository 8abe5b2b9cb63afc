import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentPolicy } from './guard-requests.ts';

const HASHED = /\/assets\//;
const PAGE = /\/index\.html/;

/** The page begins its first requests by a script of its own, which comes with it: allowed by its hash, and no other. */
const pagePolicy = (page: string): string =>
  contentPolicy(
    [...page.matchAll(/<script>(.+?)<\/script>/gs)].map(
      ([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
    ),
  );

/**
 * Serves the built client. Names with a hash are kept for a year; the page itself is always asked for again, so that
 * a deploy reaches everybody at the next load. Unknown paths get the page: the client knows its own addresses.
 * @param withGraphiql a browser that opens `/graphql` gets GraphiQL; never in production
 */
export async function serveClient(
  app: FastifyInstance,
  folder: string,
  withGraphiql: boolean,
): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const policy = pagePolicy(readFileSync(page, 'utf8'));
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (PAGE.test(path)) reply.header('content-security-policy', policy);
    },
  });
  if (withGraphiql) {
    app.addHook('onRequest', async (request, reply) => {
      const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
      if (isPage && request.url.split('?')[0] === '/graphql') return reply.sendFile('graphiql.html');
    });
  }
  // A route, not the not-found handler: Nest sets that one itself, and Fastify takes only one.
  app.get('/*', (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.status(404).send({ error: 'not found' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
