import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';
import { isOwnOrigin } from './origin.ts';

/** What our pages may do. @param scripts hashes of scripts that stand in the page itself; all others are our own files */
export const contentPolicy = (scripts: readonly string[] = []): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts.map((hash) => `'${hash}'`)].join(' '),
    // Mantine sets style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' ws: wss:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

const POLICY = contentPolicy();

/** Refuses writes from foreign pages, and tells browsers what our pages may do. */
export function guardRequests(app: FastifyInstance, config: Config): void {
  app.addHook('onRequest', async (request, reply) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !isOwnOrigin(config, request.headers)) {
      return reply.status(403).send({ error: 'foreign origin' });
    }
    reply.headers({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'geolocation=(), microphone=()',
    });
    if (config.publicUrl?.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000');
  });
}
