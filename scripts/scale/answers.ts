import { cpus, loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../house/browser';
import { serveStatic } from '../house/serve';
import { type Timed, timeEach } from './watch-answers';

/** What a built site took to answer, everything it needs being there. */
export interface Answers {
  /** Keys in a page that does nothing but repeat them: what the machine and the clock take by themselves. */
  readonly nothing: Timed;
  /** Each key of some words in search. */
  readonly search: Timed;
  /** Each key in the field above the lists of claims to compare. */
  readonly find: Timed;
  /** The choice of another claim to compare with. */
  readonly pair: Timed;
  /** The words of a mark on the board of targets. */
  readonly words: Timed;
  /** A box of the board's filter. */
  readonly filter: Timed;
  /** Each key in the field that finds plans; none where all plans are drawn. */
  readonly plans?: Timed;
  /** Another choice of plans, drawn anew. */
  readonly drawn?: Timed;
  /** Mean number of programs that wanted the processors in the last minute, and how many there are. */
  readonly load: readonly [number, number];
}

/** Typed letter by letter: a product, a figure, Chinese, a slip, what nothing holds, what nearly everything holds. */
const TYPED = ['towels', '520 billion', '家纺示范工坊', 'model workshops 2025', 'dyeign halls', 'zzqx', 'the'];
const ROUNDS = 50;

const joined = (parts: readonly Timed[]): Timed => ({
  clock: parts.flatMap(({ clock }) => clock),
  processor: parts.flatMap(({ processor }) => processor),
});

/** Types words key by key into a field and times each key. */
async function timeKeys(page: Page, field: string, root: string, words = TYPED): Promise<Timed> {
  const parts: Timed[] = [];
  for (const word of words) {
    await page.locator(field).fill('');
    await page.waitForTimeout(300);
    parts.push(
      await timeEach(
        page,
        root,
        [...word].map((key) => () => page.keyboard.insertText(key)),
      ),
    );
  }
  return joined(parts);
}

/** Clicks on what a selector finds, one after the other and again from the first. */
async function timeClicks(
  page: Page,
  selector: string,
  root: string,
  most: number,
  rounds = ROUNDS,
  between: () => Promise<void> = async () => undefined,
): Promise<Timed> {
  // As they stand now: what is chosen may move, or lead elsewhere.
  const found = (await page.locator(selector).elementHandles()).slice(0, most);
  if (found.length === 0) throw new Error(`${page.url()} has no ${selector}`);
  const press = (n: number) => async () => {
    await found[n % found.length]?.click({ force: true });
  };
  return timeEach(
    page,
    root,
    Array.from({ length: rounds }, (_, n) => press(n)),
    between,
  );
}

const NOTHING = `<!doctype html><input oninput="this.nextElementSibling.textContent = this.value"><p></p>`;

async function timeNothing(page: Page): Promise<Timed> {
  await page.goto('about:blank');
  await page.setContent(NOTHING);
  return timeKeys(page, 'input', 'p');
}

/** Whether the whole index is there: only then is the status that nothing was found. */
const isWhole = (): boolean => {
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  return status?.textContent === status?.dataset.none;
};

async function timeSearch(page: Page, base: string): Promise<Timed> {
  await page.goto(`${base}en/search/?q=qqqxxxjj`);
  await page.waitForFunction(isWhole, undefined, { timeout: 120_000 });
  return timeKeys(page, '[data-search] input', '[data-search-results], [data-search-status]');
}

/** Claims to choose from in turn: few, so that the first rounds fetch their plans and the timed ones find them there. */
const CHOICES = 6;

async function timePairs(page: Page, base: string): Promise<Pick<Answers, 'pair' | 'find'>> {
  await page.goto(`${base}en/compare/`);
  await page.locator('[data-choice] a[href]').last().click();
  await page.waitForSelector('.compare-side');
  const choices = '[data-pick-groups] > section:nth-child(2) a[href]';
  await timeClicks(page, choices, '[data-compare]', CHOICES, 2 * CHOICES);
  const pair = await timeClicks(page, choices, '[data-compare]', CHOICES);
  await page.locator('#pick-find').fill('qqqxxxjj');
  await page.waitForTimeout(5000);
  return { pair, find: await timeKeys(page, '#pick-find', '[data-pick]') };
}

async function timeBoard(
  page: Page,
  base: string,
): Promise<Omit<Answers, 'search' | 'nothing' | 'pair' | 'find' | 'load'>> {
  await page.goto(`${base}en/compare-targets/`);
  await page.waitForSelector('[data-ready="live"]');
  // A card may lie over the next mark.
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  };
  const words = await timeClicks(page, '.picture a.mark:visible', '.view', 10, ROUNDS, close);
  await close();
  await page.locator('.filter-toggle').last().click();
  const boxes = '.filter:not(.plan-choice) .filter-panel input:enabled';
  await page.waitForSelector(boxes, { state: 'attached' });
  const filter = await timeClicks(page, boxes, '.view', 5);
  return { words, filter, ...(await timePlans(page, base)) };
}

/** How long it takes to choose among more plans than are drawn at once. */
async function timePlans(page: Page, base: string): Promise<Pick<Answers, 'plans' | 'drawn'>> {
  await page.goto(`${base}en/compare-targets/`);
  await page.waitForSelector('[data-ready="live"]');
  const toggle = page.locator('.plan-choice .filter-toggle');
  if ((await toggle.count()) === 0) return {};
  await toggle.click();
  await page.waitForSelector('.plan-panel input');
  const plans = await timeKeys(page, '.plan-panel [type="search"]', '.plan-panel', ['hechuan 20', '2031', '棉川']);
  await page.locator('.plan-panel [type="search"]').fill('');
  await page.locator('.plan-panel [type="checkbox"]').first().click({ force: true });
  await page.waitForTimeout(3000);
  // A second plan: the two are drawn alone; and out again: the one among the latest, twelve in all.
  const second = page.locator('.plan-panel [type="checkbox"]').nth(1);
  const press = () => second.click({ force: true });
  for (let fetched = 0; fetched < 2; fetched += 1) {
    await press();
    await page.waitForTimeout(3000);
  }
  const drawn = await timeEach(
    page,
    '.view',
    Array.from({ length: ROUNDS }, () => press),
  );
  return { plans, drawn };
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
      // tsx names functions by a helper of its own, which functions that run in the page would miss.
      await page.addInitScript('globalThis.__name = (named) => named');
      const nothing = await timeNothing(page);
      const search = await timeSearch(page, served.url);
      const pairs = await timePairs(page, served.url);
      const board = await timeBoard(page, served.url);
      return { nothing, search, ...pairs, ...board, load: [loadavg()[0] ?? 0, cpus().length] };
    });
  } finally {
    await served.close();
  }
}
