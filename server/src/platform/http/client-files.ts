import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const HASHED = /\/assets\//;

/**
 * Serves the built client. Names with a hash are kept for a year; the page itself is always asked for again, so that
 * a deploy reaches everybody at the next load. Unknown paths get the page: the client knows its own addresses.
 */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // A route, not the not-found handler: Nest sets that one itself, and Fastify takes only one.
  app.get('/*', (request, reply) => {
    if (!request.headers.accept?.includes('text/html')) return reply.status(404).send({ error: 'not found' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
