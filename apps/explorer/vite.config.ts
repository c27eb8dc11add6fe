import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './vite/content-policy.js';
import { embeddedGraph } from './vite/embedded-graph.js';
import { flags } from './vite/flags.js';

const NO_ANALYSIS = fileURLToPath(new URL('./src/workers/start-none.ts', import.meta.url));

/**
 * Two pages from one source: `dist/index.html` with its files beside it, which a server serves, and, in the mode
 * `standalone`, `dist/standalone.html`, which is one file with a place for a graph.
 */
export default defineConfig(({ mode }) => {
  const standalone = mode === 'standalone';
  return {
    base: './',
    define: { __STANDALONE__: JSON.stringify(standalone) },
    resolve: {
      conditions: ['newsgraph-source', ...defaultClientConditions],
      alias: standalone ? [{ find: /^.*\/workers\/start\.js$/, replacement: NO_ANALYSIS }] : [],
    },
    plugins: [
      react(),
      tailwindcss(),
      flags(),
      ...(standalone ? [viteSingleFile({ removeViteModuleLoader: true }), embeddedGraph()] : []),
      contentPolicy(standalone),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: !standalone,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
    worker: { format: 'es' },
  };
});
