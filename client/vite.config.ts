import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['GIAOBAN_SERVER'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: {
      '/graphql': {
        target: server,
        ws: true,
        bypass: (request) => (request.headers.accept?.includes('text/html') ? '/graphiql.html' : undefined),
      },
      '/documents': server,
      '/healthz': server,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    rollupOptions: { input: ['index.html', 'graphiql.html'] },
    target: 'es2022',
    // A chunk's size is judged by tools/weigh.mjs, after compression and together with what it pulls in.
    chunkSizeWarningLimit: 2000,
  },
});
