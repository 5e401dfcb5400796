import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** Opens a page of the site (`zh/view/?theme=x`, from the site's root) and waits until it is interactive. */
export async function gotoLive(page: Page, path: string): Promise<void> {
  await page.goto(path.replace(/^\/+/, ''));
  await page.locator('[data-ready="live"]').first().waitFor({ state: 'attached' });
}

/** Cumulative layout shift since the page was opened, without what followed a person's input. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
    }
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) sum += hadRecentInput ? 0 : value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was recorded before comes in a task of its own; what moves now, with the next frame.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    observer.disconnect();
    return sum;
  });
}

/** By how many CSS pixels the page is wider than its window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Has every way to store something throw, as browsers do in a sandboxed frame or by a person's settings. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that read colours; whatever else axe knows does not change with them. */
const OF_COLOURS = ['cat.color'];

async function axeFaultsBy(page: Page, runOnly: readonly string[] | undefined): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource());
  const { violations } = await page.evaluate<AxeResult>(`axe.run(${JSON.stringify(runOnly ? { runOnly } : {})})`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`));
}

/** What axe finds wrong with the page, one line each. */
export const axeFaults = (page: Page): Promise<string[]> => axeFaultsBy(page, undefined);

/** What axe finds wrong with the colours of a page whose other faults are known. */
export const axeColourFaults = (page: Page): Promise<string[]> => axeFaultsBy(page, OF_COLOURS);
