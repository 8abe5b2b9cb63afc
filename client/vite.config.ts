import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyScript } from './tools/early-script.ts';
import { offlineWorker } from './tools/offline-worker.ts';
import { themeStyleSheet } from './tools/theme-style.ts';

const server = process.env['GIAOBAN_SERVER'] ?? 'http://127.0.0.1:4000';

/** What pages share and what draws nothing heavy in with it: Apollo, forms and dialogs stay with who needs them. */
const lightParts = [
  /node_modules\/(@tabler|uuid)\//,
  /client\/src\/(lib|live|i18n|graphql\/generated)\//,
  /client\/src\/ui\/(meaning|said|stale-notice|sheet|choices|use-)/,
  /client\/src\/features\/(identity\/acting|(tasks|blockers)\/(index|lazy-parts|steps|blocker-steps|report\/periods))/,
];

/**
 * Few files: a browser asks for six at a time over plain HTTP, and thirty crumbs of a kilobyte kept the board's data
 * waiting. What every page needs is one; what several pages share goes into as few as make no page load much in vain.
 */
const codeSplitting = {
  groups: [
    { name: 'base', tags: ['$initial' as const], priority: 2 },
    {
      name: 'common',
      test: (id: string) => lightParts.some((part) => part.test(id)),
      minShareCount: 2,
      maxModuleSize: 5_000,
      priority: 1,
    },
    // What the board shares with the parts that it loads later.
    { name: 'board-parts', test: /client\/src\/features\/board\//, minShareCount: 2, priority: 1 },
  ],
};

export default defineConfig(({ mode }) => ({
  plugins: [react(), themeStyleSheet(), earlyScript(), offlineWorker()],
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
    target: 'es2022',
    // A chunk's size is judged by tools/weigh.mjs, after compression and together with what it pulls in.
    chunkSizeWarningLimit: 2000,
    // GraphiQL is built by itself: sharing with it would tear the product's own first chunk in pieces.
    ...(mode === 'graphiql'
      ? { emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: 'graphiql.html' } }
      : { manifest: true, rolldownOptions: { input: 'index.html', output: { codeSplitting } } }),
  },
}));
