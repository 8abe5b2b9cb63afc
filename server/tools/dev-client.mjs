import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** Vite in front, by client/vite.config.ts; what is the server's goes through to it, sockets included. */
export const startClientServer = async () => {
  const folder = join(root, 'client');
  const vite = createRequire(join(folder, 'package.json')).resolve('vite');
  const { createServer } = await import(pathToFileURL(vite).href);
  process.env.GIAOBAN_SERVER ??= `http://127.0.0.1:${process.env.PORT || 4000}`;
  const server = await createServer({
    root: folder,
    server: { host: process.env.HOST || '127.0.0.1', port: 5173 },
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', stop: () => server.close() };
};
