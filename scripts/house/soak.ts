import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser';
import { serveStatic } from './serve';

// npm run soak -- --stops 2000: many stops of a wall in a short time, with the network cut and WebGL lost on the way.

interface Sample {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MB = 1024 * 1024;
/** What a wall may grow by after it has warmed up. */
const HEAP_LIMIT = 16 * MB;
const NODE_LIMIT = 400;
const LISTENER_LIMIT = 40;
const WARM_UP_ROUNDS = 4;

async function sample(cdp: CDPSession): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

const current = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wall-progress button')].findIndex((b) => b.ariaCurrent === 'step'),
  );

/** Goes one stop on, opening the words of every third; fails where the wall does not follow. */
async function step(page: Page, count: number, stops: number): Promise<void> {
  const before = await current(page);
  if (count % 3 === 0) await page.keyboard.press('e');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    ([from, of]) => {
      const buttons = [...document.querySelectorAll('.wall-progress button')];
      return buttons.findIndex((button) => button.ariaCurrent === 'step') === (from + 1) % of;
    },
    [before, stops] as const,
    { timeout: 30_000 },
  );
}

async function loseWebgl(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.stage-gl canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return Boolean(gl);
  });
}

const text = ({ heap, nodes, listeners }: Sample): string =>
  `heap ${(heap / MB).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

function judge(warm: Sample, end: Sample, errors: readonly string[]): string[] {
  return [
    ...(end.heap - warm.heap > HEAP_LIMIT ? [`heap grew by ${((end.heap - warm.heap) / MB).toFixed(1)} MB`] : []),
    ...(end.nodes - warm.nodes > NODE_LIMIT ? [`${end.nodes - warm.nodes} nodes more`] : []),
    ...(end.listeners - warm.listeners > LISTENER_LIMIT ? [`${end.listeners - warm.listeners} listeners more`] : []),
    ...errors.map((error) => `error: ${error}`),
  ];
}

async function soak(page: Page, cdp: CDPSession, total: number): Promise<{ warm: Sample; end: Sample }> {
  const stops = await page.locator('.wall-progress li').count();
  const cut = Math.floor(total * 0.4);
  const lost = Math.floor(total * 0.6);
  let warm: Sample | undefined;
  for (let count = 1; count <= total; count += 1) {
    await step(page, count, stops);
    if (count === stops * WARM_UP_ROUNDS) {
      warm = await sample(cdp);
      console.log(`after ${count} stops: ${text(warm)}`);
    }
    if (count === cut) await page.context().setOffline(true);
    if (count === lost) console.log(`WebGL ${(await loseWebgl(page)) ? 'lost' : 'was not in use'} at stop ${count}`);
    if (count === Math.floor(total * 0.8)) await page.context().setOffline(false);
  }
  const end = await sample(cdp);
  return { warm: warm ?? end, end };
}

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
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable');
await page.goto(`${served.url}screen/?lang=zh&dwell=600&stage=gl`);
await page
  .locator('.stage-svg[data-engine="gl"]')
  .waitFor({ timeout: 60_000 })
  .catch(() => undefined);
const begun = performance.now();
const { warm, end } = await soak(page, cdp, total);
const faults = judge(warm, end, errors);
console.log(`after ${total} stops in ${Math.round((performance.now() - begun) / 1000)} s: ${text(end)}`);
console.log(faults.length > 0 ? faults.join('\n') : 'no errors, still advancing');
await browser.close();
await served.close();
process.exit(faults.length > 0 ? 1 : 0);
