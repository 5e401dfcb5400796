import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Act, actsFor, aim } from './acts';
import { slowDown } from './slow';
import { type Answered, type Painted, type Shift, watchPage } from './watchPage';

/** How a page is looked at. */
export interface Device {
  readonly name: 'phone' | 'desk';
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

export const DEVICES: readonly Device[] = [
  { name: 'phone', width: 360, height: 740, touch: true },
  { name: 'desk', width: 1280, height: 800, touch: false },
];

/** What one visit to a page measured. */
export interface Visit {
  readonly painted: Painted | undefined;
  readonly shifts: readonly Shift[];
  readonly acts: readonly Done[];
}

/** Something that was done. */
export interface Done {
  readonly name: string;
  /** None where the browser told of no answer; it then took less than 16 ms. */
  readonly slowest: Answered | undefined;
  /** What the page's main thread worked for it and what it set off, in ms of processor time. A slowed processor is not told apart. */
  readonly processor: number;
}

/** How long a page is waited for, in ms. */
const LIMIT = 30_000;
/** Frames, and the browser's own telling of them, come after what they answer. */
const SETTLING = 400;
/** What some acts open by fetching it first. */
const FETCHED = ['filter', 'share', 'mark', 'search key', 'filter on'];

async function arrive(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: LIMIT });
  const live = page.locator('[data-ready="live"]').first();
  await live.waitFor({ state: 'attached', timeout: LIMIT }).catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: LIMIT }).catch(() => undefined);
  for (let left = LIMIT; left > 0 && !(await page.evaluate(() => window.vitals.painted)); left -= SETTLING)
    await page.waitForTimeout(SETTLING);
  await page.waitForTimeout(SETTLING);
}

const slowestOf = (answers: readonly Answered[]): Answered | undefined =>
  answers.reduce<Answered | undefined>((worst, each) => (worst && worst.took >= each.took ? worst : each), undefined);

/** The answers that have come since the last time, and everything that moved so far. */
const take = (page: Page): Promise<{ readonly answers: readonly Answered[]; readonly shifts: readonly Shift[] }> =>
  page.evaluate(() => {
    const answers = [...window.vitals.answers.values()];
    window.vitals.answers.clear();
    return { answers, shifts: window.vitals.shifts };
  });

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Does each act that the page has something for. Ends where one of them led to another page. */
async function doAll(page: Page, acts: readonly Act[], touch: boolean): Promise<Omit<Visit, 'painted'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const done: Done[] = [];
  let { shifts } = await take(page);
  let left = false;
  page.on('load', () => {
    left = true;
  });
  for (const { name, ...act } of acts) {
    const input = await aim(page, { name, ...act }, { awaited: FETCHED.includes(done.at(-1)?.name ?? ''), touch });
    if (!input) continue;
    const before = await mainThread(session);
    await input();
    await page.waitForTimeout(SETTLING);
    const processor = (await mainThread(session).catch(() => Number.NaN)) - before;
    const taken = await take(page).catch(() => undefined);
    if (left || !taken) break;
    shifts = taken.shifts;
    done.push({ name, slowest: slowestOf(taken.answers), processor });
  }
  return { acts: done, shifts };
}

export interface Visited {
  readonly url: string;
  /** Below the site's root. */
  readonly path: string;
  readonly device: Device;
  /** Slow 4G and a slow processor; without, the visit has the server pack what it sends, and tells processor time. */
  readonly slow: boolean;
}

/** Visits a page with an empty cache, waits for it, and does on it what a person does. */
export async function visit(browser: Browser, { url, path, device, slow }: Visited): Promise<Visit> {
  const { width, height, touch } = device;
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch });
  // Functions handed to the page are compiled with a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (made) => made;');
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  try {
    if (slow) await slowDown(page);
    await arrive(page, url + path);
    const painted = await page.evaluate(() => window.vitals.painted);
    return { painted, ...(await doAll(page, actsFor(path), touch)) };
  } finally {
    await context.close();
  }
}
