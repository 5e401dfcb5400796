import type { CDPSession, Page } from '@playwright/test';

/** What a page holds at one moment, after a collection. */
export interface Sample {
  /** Bytes. */
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

/**
 * The stop on show, from 1, as the address says: what a reload would go on with. The foot is ahead of it by a frame; the
 * address follows what is drawn.
 */
export const stopInAddress = (page: Page): number => Number(new URL(page.url()).searchParams.get('stop') ?? '1');

/** Goes one stop on, opening the words of every third; fails where the wall does not follow. */
async function step(page: Page, count: number, stops: number): Promise<void> {
  const next = (stopInAddress(page) % stops) + 1;
  if (count % 3 === 0) await page.keyboard.press('e');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(() => stopInAddress(page) === next, { timeout: 30_000 });
}

async function loseWebgl(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.stage-gl canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return Boolean(gl);
  });
}

/** A sample in words. */
export const describeSample = ({ heap, nodes, listeners }: Sample): string =>
  `heap ${(heap / MB).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

/** What speaks against a wall: what it grew by, and what went wrong. One line each. */
export function judge(warm: Sample, end: Sample, errors: readonly string[]): string[] {
  return [
    ...(end.heap - warm.heap > HEAP_LIMIT ? [`heap grew by ${((end.heap - warm.heap) / MB).toFixed(1)} MB`] : []),
    ...(end.nodes - warm.nodes > NODE_LIMIT ? [`${end.nodes - warm.nodes} nodes more`] : []),
    ...(end.listeners - warm.listeners > LISTENER_LIMIT ? [`${end.listeners - warm.listeners} listeners more`] : []),
    ...errors.map((error) => `error: ${error}`),
  ];
}

/** What a soak found. */
export interface Soaked {
  /** After {@link WARM_UP_ROUNDS} rounds. */
  readonly warm: Sample;
  readonly end: Sample;
  /** Whether there was a WebGL context to lose. */
  readonly lostWebgl: boolean;
}

/**
 * Walks a wall that stands ready through many stops by its keys, opens the words at every third, cuts the network from 40 %
 * of the way to 80 %, and loses WebGL at 60 %. Throws where the wall no longer follows.
 */
export async function soak(page: Page, total: number, tell: (line: string) => void = () => undefined): Promise<Soaked> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const stops = await page.locator('.wall-progress li').count();
  const cut = Math.floor(total * 0.4);
  const lost = Math.floor(total * 0.6);
  let warm: Sample | undefined;
  let lostWebgl = false;
  for (let count = 1; count <= total; count += 1) {
    await step(page, count, stops);
    if (count === stops * WARM_UP_ROUNDS) {
      warm = await sample(cdp);
      tell(`after ${count} stops: ${describeSample(warm)}`);
    }
    if (count === cut) await page.context().setOffline(true);
    if (count === lost) {
      lostWebgl = await loseWebgl(page);
      tell(`WebGL ${lostWebgl ? 'lost' : 'was not in use'} at stop ${count}`);
    }
    if (count === Math.floor(total * 0.8)) await page.context().setOffline(false);
  }
  const end = await sample(cdp);
  return { warm: warm ?? end, end, lostWebgl };
}
