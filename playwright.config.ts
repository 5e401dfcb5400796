import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/house/browser';

const executablePath = findBrowser()?.path;
if (!executablePath) throw new Error('No browser to test with: npx tsx scripts/house/ensure-browser.ts gets one');
// The workers read this file again, and need not search again.
process.env.CHROME_PATH = executablePath;

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
// A machine without a graphics card draws WebGL 2 in software; --disable-gpu is not needed for that.
const WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const isRoot = process.getuid?.() === 0;

/** Walls of every size, every view on paper, every page for axe, addresses by chance: by a command of their own, `npm run e2e:long`. */
const LONG = ['wall-sizes', 'print', 'all-pages', 'chance'].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env.LONG === undefined ? '**/*.spec.ts' : LONG,
  testIgnore: process.env.LONG === undefined ? LONG : [],
  outputDir: 'test-results/browser',
  globalSetup: './e2e/support/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine may fail a test once. What passes at the second try is counted apart and named, never hidden;
  // at the desk a test has one try.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    // Set by serve-site.ts, before the workers read this.
    baseURL: process.env.ATLAS_URL,
    // Tests answer requests in a page's stead, which a worker would do before them; e2e/offline.spec.ts lets it.
    serviceWorkers: 'block',
    // A trace costs time and space on every test: --trace on, when one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: ['--headless=new', ...(isRoot ? ['--no-sandbox'] : []), ...QUIET, ...WEBGL],
    },
  },
});
