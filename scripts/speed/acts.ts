import type { Page } from '@playwright/test';

/** Something that a person does on a page, where the page has what it takes. */
export interface Act {
  readonly name: string;
  /** What is clicked or tapped; the first that can be seen and is not covered. */
  readonly on?: string;
  /** Keys that are pressed one after the other; `on` is given the focus first, and not clicked. */
  readonly keys?: readonly string[];
}

const letters = (word: string): string[] => [...word];

const WALL: readonly Act[] = [
  { name: 'next stop', keys: ['ArrowRight', 'ArrowRight'] },
  { name: 'words of a stop', keys: ['e', 'e'] },
  { name: 'stop before', keys: ['ArrowLeft'] },
];

/** In the order in which they are done. What leads to another page comes last. */
const ACTS: readonly Act[] = [
  { name: 'menu', on: '.site-head summary' },
  { name: 'menu closed', keys: ['Escape'] },
  { name: 'dark', on: '[data-scheme-switch]' },
  { name: 'light', on: '[data-scheme-switch]' },
  { name: 'filter', on: '.filter-toggle' },
  { name: 'filter on', on: '.filter-panel input[type="checkbox"]' },
  { name: 'filter off', on: '.filter-panel input[type="checkbox"]:checked' },
  // On a phone the list lies over what opened it.
  { name: 'filter closed', on: '.filter-close, .filter-toggle' },
  { name: 'mark', on: '.picture svg a.mark, .picture a.mark, main a.mark, main svg [data-claim]' },
  { name: 'card closed', on: '[data-card-close]' },
  { name: 'mark by keys', on: '.picture a.mark, main a.mark', keys: ['ArrowRight', 'ArrowLeft', 'Enter'] },
  { name: 'card by keys', keys: ['Escape'] },
  { name: 'download', on: '.tool-menu summary' },
  { name: 'download closed', keys: ['Escape'] },
  { name: 'share', on: '.tools > a[aria-haspopup="dialog"]' },
  { name: 'share closed', keys: ['Escape'] },
  { name: 'pairs', on: 'main summary[data-native], .embed summary' },
  { name: 'copy', on: '[data-copy]' },
  { name: 'search key', on: '#q', keys: [...letters('brand'), 'ArrowDown', 'ArrowDown'] },
  { name: 'key to find', on: '#pick-find', keys: letters('brand') },
  { name: 'language', on: '[data-language-switch]' },
];

/** What is done on a page of the site. */
export const actsFor = (path: string): readonly Act[] => (path.startsWith('screen/') ? WALL : ACTS);

/** Runs in the page: brings the first of some elements to where it can be clicked, and says where that is. */
function pointOf(selector: string): { x: number; y: number } | undefined {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 60)) {
    if (element.getClientRects().length === 0) continue;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit && (element.contains(hit) || hit.contains(element)) && width > 0) return { x, y };
  }
  return undefined;
}

/** Gives the focus to the first of some elements that can be seen; whether there is one. Runs in the page. */
function focusOn(selector: string): boolean {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.getClientRects().length > 0);
  seen?.focus();
  return seen !== undefined;
}

/** What was asked for while something is fetched comes some time later. */
const PATIENCE = 4_000;
const STEP = 250;

async function eventually<T>(page: Page, look: () => Promise<T | undefined>, patience: number): Promise<T | undefined> {
  for (let left = patience; ; left -= STEP) {
    const found = await look();
    if (found || left <= 0) return found;
    await page.waitForTimeout(STEP);
  }
}

/**
 * Finds what an act needs on the page, and gives the input that does it; nothing where the page does not have it. Only what
 * the act before may have opened by fetching it (`awaited`) is waited for.
 */
export async function aim(
  page: Page,
  { on, keys }: Act,
  { awaited, touch }: { readonly awaited: boolean; readonly touch: boolean },
): Promise<(() => Promise<void>) | undefined> {
  const patience = awaited ? PATIENCE : 0;
  if (keys) {
    if (on !== undefined && !(await eventually(page, () => page.evaluate(focusOn, on), patience))) return undefined;
    return async () => {
      for (const key of keys) await page.keyboard.press(key, { delay: 30 });
    };
  }
  const point = on === undefined ? undefined : await eventually(page, () => page.evaluate(pointOf, on), patience);
  if (!point) return undefined;
  const { x, y } = point;
  return () => (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y, { delay: 30 }));
}
