import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser';
import { serveStatic } from './serve';
import { describeSample, judge, soak } from './soaking';

// npm run soak -- --stops 2000: many stops of a wall in a short time, with the network cut and WebGL lost on the way.

const { values } = parseArgs({ options: { stops: { type: 'string', default: '2000' }, dist: { type: 'string' } } });
const total = Number(values.stops);
const served = await serveStatic({ dir: values.dist ?? 'dist', prefix: '/some/where/' });
const executablePath = findBrowser()?.path;
if (!executablePath) throw new Error('No browser to test with: npx tsx scripts/house/ensure-browser.ts gets one');
const GL = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const browser = await chromium.launch({ executablePath, args: GL });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(error.message));
// Functions handed to the page are compiled with a helper that pages do not have.
await page.addInitScript('globalThis.__name = (made) => made;');
page.on('console', (message) => {
  // Cutting the network is part of the test.
  if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED')) errors.push(message.text());
});
await page.goto(`${served.url}screen/?lang=zh&dwell=600&stage=gl`);
await page
  .locator('.stage-svg[data-engine="gl"]')
  .waitFor({ timeout: 60_000 })
  .catch(() => undefined);
const begun = performance.now();
const { warm, end } = await soak(page, total, console.log);
const faults = judge(warm, end, errors);
console.log(`after ${total} stops in ${Math.round((performance.now() - begun) / 1000)} s: ${describeSample(end)}`);
console.log(faults.length > 0 ? faults.join('\n') : 'no errors, still advancing');
await browser.close();
await served.close();
process.exit(faults.length > 0 ? 1 : 0);
