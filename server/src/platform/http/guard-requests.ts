import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';
import { isOwnOrigin } from './origin.ts';

const POLICY = [
  "default-src 'self'",
  // Mantine sets style attributes; no script runs but our own files.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

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
