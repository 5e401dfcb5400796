import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../house/browser';
import { serveStatic } from '../house/serve';

/** How long a page took to answer an action, in ms from the action to the frame after the answer. */
export interface Answers {
  /** Each key of some words, one after the other. */
  readonly search: readonly number[];
  /** The words of a mark on the board of targets. */
  readonly words: readonly number[];
  /** A box of the board's filter; none where the page has no filter. */
  readonly filter: readonly number[];
}

/** Typed letter by letter: a product, a figure, Chinese, what nothing holds in full. */
const TYPED = ['towels', '520 billion', '家纺示范工坊', 'model workshops silk 2025', 'zzqx'];

/** Types words key by key and times each key until the frame after the results stand. Runs in the page. */
async function typeKeys(words: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  const status = document.querySelector('[data-search-status]');
  if (!field || !status) throw new Error('no search on the page');
  const times: number[] = [];
  for (let n = 1; n <= words.length; n += 1) {
    status.textContent = '';
    field.value = words.slice(0, n);
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (status.textContent === '') await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
}

/** Whether the whole index is there: only then is the status that nothing was found. */
const isWhole = (): boolean => {
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  return status?.textContent === status?.dataset.none;
};

async function timeSearch(page: Page, base: string): Promise<number[]> {
  await page.goto(`${base}en/search/?q=qqqxxxjj`);
  await page.waitForFunction(isWhole);
  const times: number[] = [];
  for (const words of TYPED) times.push(...(await page.evaluate(typeKeys, words)));
  return times;
}

/** Clicks what a selector finds and times it until the next frame. Runs in the page. */
async function clickEach({ selector, most }: { selector: string; most: number }): Promise<number[]> {
  const times: number[] = [];
  for (const element of [...document.querySelectorAll(selector)].slice(0, most)) {
    const start = performance.now();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
}

async function timeBoard(page: Page, base: string): Promise<Omit<Answers, 'search'>> {
  await page.goto(`${base}en/compare-targets/`);
  await page.waitForSelector('[data-ready="live"]');
  const words = await page.evaluate(clickEach, { selector: '.picture .mark', most: 10 });
  await page.keyboard.press('Escape');
  const toggle = page.locator('.filter-toggle');
  if ((await toggle.count()) === 0) return { words, filter: [] };
  await toggle.click();
  await page.waitForSelector('.filter-panel input');
  const filter = await page.evaluate(clickEach, { selector: '.filter-panel input:enabled', most: 6 });
  return { words, filter };
}

async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser()?.path;
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a built site in a browser and times its answers. */
export async function timeAnswers(dist: string): Promise<Answers> {
  const served = await serveStatic({ dir: dist, prefix: '/' });
  try {
    return await inBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const search = await timeSearch(page, served.url);
      return { search, ...(await timeBoard(page, served.url)) };
    });
  } finally {
    await served.close();
  }
}
