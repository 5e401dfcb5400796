import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { OLDEST_BROWSERS } from './scripts/site/browsers';

/** What pages load besides the app. What embeds load is bundled apart (scripts/site/embed-bundle.ts). */
const ENTRIES = ['enhance', 'search', 'compare', 'home', 'screen'];

/**
 * The program that draws the pages holds every view at once: that its dynamic imports make no chunks of their own is what
 * is wanted there, and only there.
 */
const AT_BUILD = { checks: { ineffectiveDynamicImport: false } };

const [REACT, BASE] = [
  /rolldown.runtime|node_modules\/(react|react-dom|scheduler)\//,
  /preload-helper|src\/(state\/url|domain\/(claim|evidence|filter|permalink|place|slice|text)|i18n\/(join|period)|app\/(siteRoot|frame|menus|scheme|searchKey|copy)|ui\/(afterFrame|textWidth))\.ts/,
];

/**
 * By itself the bundler makes a chunk of each handful of modules that the same pages use: a view asked for 22 files, most
 * of a few hundred bytes. What nearly all pages use is one; React, which seldom changes, is another.
 */
const GROUPS = [
  { name: 'react', test: REACT, priority: 2 },
  { name: 'base', test: BASE, priority: 1, minShareCount: 3, includeDependenciesRecursively: false },
];

/** In development every page is drawn in the browser from index.html; the built site has a file for each. */
const devPages: Plugin = {
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/(zh|en)(\/|$)/.test(request.url ?? '') || request.url === '/') request.url = '/index.html';
      next();
    });
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that one build works in any sub-folder; prerendered pages add their own depth.
  base: './',
  plugins: [react(), devPages],
  // Prerendered pages are files; the server must not answer a missing one with another.
  appType: 'mpa',
  build: {
    target: OLDEST_BROWSERS,
    cssTarget: OLDEST_BROWSERS,
    outDir: isSsrBuild ? '.ssr' : 'dist',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild
      ? AT_BUILD
      : {
          input: ['index.html', ...ENTRIES.map((name) => `src/app/${name}-entry.ts`)],
          output: { codeSplitting: { groups: GROUPS } },
        },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Some tests read every page or file of the project; a busy machine of two cores takes its time.
    testTimeout: 60_000,
    setupFiles: ['src/app/testing/setup.ts'],
    restoreMocks: true,
  },
}));
