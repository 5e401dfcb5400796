import type { Page } from '@playwright/test';
import { stopInAddress } from '../../scripts/house/soaking';

/** Opens the wall and waits until its map stands. */
export async function gotoWall(page: Page, query: string): Promise<void> {
  await page.goto(`screen/${query}`);
  await page.locator('.stage-marks [data-layer="labels"]').waitFor({ state: 'attached' });
}

export const headline = (page: Page): Promise<string> => page.locator('.wall-head h1').innerText();

/** Shows a stop by its digit and waits until map and companion have settled. */
async function showStop(page: Page, number: number): Promise<void> {
  await page.keyboard.press(String(number));
  await page.locator(`.wall-progress li:nth-child(${number}) button[aria-current="step"]`).waitFor();
  // The foot answers at once; what the address says is on show.
  await page.waitForURL(() => stopInAddress(page) === number);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(350);
}

/** What is wrong with the composition on screen, one line each: text too small or cut, panels that overlap, overflow or are empty. */
export function compositionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const floor = window.innerHeight * 0.016 - 0.05;
    // Letters of some faces reach beyond their lines by a share of their size, which overlaps nothing.
    const reach = Math.max(3, window.innerHeight * 0.0035);
    const faults: string[] = [];
    const root = document.querySelector('.wall');
    if (!root) return ['there is no wall'];
    const scaleOf = (element: Element): number => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
    };
    for (const element of root.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (!own || box.width < 2 || style.visibility === 'hidden' || element.closest('.wall-live, .tip, .card'))
        continue;
      const size = Number.parseFloat(style.fontSize) * scaleOf(element);
      const what = element.textContent?.trim().slice(0, 30);
      if (size < floor) faults.push(`${size.toFixed(1)} px under the floor of ${floor.toFixed(1)}: ${what}`);
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        faults.push(`cut by the screen: ${what}`);
    }
    const names = ['head', 'figure', 'words', 'stage', 'inset', 'companion', 'foot'];
    const panels = names.flatMap((name) => {
      const element = root.querySelector(`.wall-${name}`);
      return element ? [{ name, element, box: element.getBoundingClientRect() }] : [];
    });
    for (const { name, element, box } of panels) {
      if (box.width < 0.12 * innerHeight || box.height < 0.03 * innerHeight) faults.push(`${name} has no room`);
      if (name !== 'stage' && element.scrollHeight > element.clientHeight + reach) faults.push(`${name} overflows`);
      if (element.scrollWidth > element.clientWidth + 2) faults.push(`${name} overflows sideways`);
    }
    panels.forEach((a, index) => {
      for (const b of panels.slice(index + 1)) {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (x > 2 && y > 2) faults.push(`${a.name} and ${b.name} overlap`);
      }
    });
    const shown = root.querySelectorAll('.wall-ledger li:not([hidden]), .wall-drawing svg').length;
    if (shown < 1) faults.push('the companion is empty');
    return faults;
  });
}

/** Whether every island and dash of the national maps on screen lies within its frame, undeformed. */
function nationalMapFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const maps = [
      ...document.querySelectorAll<SVGSVGElement>('.country-map'),
      ...document.querySelectorAll<SVGSVGElement>('.wall-grid[data-stage="country"] .stage-svg'),
    ];
    for (const map of maps) {
      const frame = map.getBoundingClientRect();
      for (const path of map.querySelectorAll<SVGGraphicsElement>('.map-land, .map-dashline')) {
        const group = path.closest('[data-ground]');
        if (group && (group.getAttribute('data-ground') !== 'china' || group.getAttribute('display') === 'none'))
          continue;
        const box = path.getBoundingClientRect();
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push('cut off at a side');
        if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) faults.push('cut off above or below');
        const matrix = path.getScreenCTM();
        if (matrix && Math.abs(matrix.a - matrix.d) > 1e-3) faults.push('stretched');
      }
      if (!map.querySelector('.map-dashline')) faults.push('has no dash line');
    }
    const partial = document.querySelector('.wall-grid[data-stage="part"] [data-ground="china"]');
    if (partial && partial.getAttribute('display') !== 'none') faults.push('a part of the country is left on stage');
    if (maps.length === 0) faults.push('there is no national map');
    if (!/示意图|sketch|审图号|Review/.test(document.querySelector('.wall')?.textContent ?? ''))
      faults.push('no review slot');
    return faults;
  });
}

/** A wall to look at, stop by stop. */
interface WallOnShow {
  readonly width: number;
  readonly height: number;
  readonly lang: 'zh' | 'en';
  readonly theme: 'dark' | 'light';
  /** How many stops its tour has. */
  readonly stops: number;
}

/** What is wrong with the composition of any stop on a screen of one size, one line each. */
export async function tourFaults(page: Page, { width, height, lang, theme, stops }: WallOnShow): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width, height });
  // A browser that is told to keep still makes cuts: where things stand is looked at, not the way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await gotoWall(page, `?lang=${lang}&theme=${theme}&stage=svg`);
  await page.keyboard.press(' ');
  for (let stop = 1; stop <= stops; stop += 1) {
    await showStop(page, stop);
    const found = [...(await compositionFaults(page)), ...(await nationalMapFaults(page))];
    faults.push(...found.map((fault) => `stop ${stop}: ${fault}`));
  }
  return faults;
}
