import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, gotoLive, sidewaysOverflow, test } from './support/test';

const VIEWS = readdirSync(join('dist', 'embed/en')).sort();
/** CSS px between the margins of a sheet of A4. */
const SHEETS = [
  { name: 'portrait', landscape: false, width: 718, height: 1047 },
  { name: 'landscape', landscape: true, width: 1047, height: 718 },
] as const;
/** The smallest words on paper, in px: 6 pt, less what rounding takes. */
const LEAST = 7.95;
const PAGE_OF_PDF = /\/Type \/Page\b/g;

/** Takes away what stands behind the source line of the picture on paper, so that what is left is the first sheet. */
function keepFirstSheet(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const behind of document.querySelectorAll('.board-pairs, .board-reasons')) behind.remove();
    let last: Element | null | undefined = document.querySelector('.picture > .source-line');
    if (!last) throw new Error('no source line under the picture');
    for (; last && !last.matches('[data-view]'); last = last.parentElement)
      while (last.nextSibling) last.nextSibling.remove();
  });
}

/** Words of the picture that are cut by what they stand in. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.picture svg')].flatMap((svg) => {
      const box = svg.getBoundingClientRect();
      if (box.width === 0) return [];
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom, width, height } = text.getBoundingClientRect();
          // A line's box is higher than its letters, by a part of their size.
          const above = Math.max(2, height * 0.15);
          const sideways = left < box.left - 2 || right > box.right + 2;
          return width > 0 && (sideways || top < box.top - above || bottom > box.bottom + above);
        })
        .map((text) => text.textContent ?? '');
    }),
  );
}

/** How many words stand in drawings, and those of the first sheet that are smaller than is read on paper, with their size in px. */
function smallWords(page: Page, least: number): Promise<{ readonly words: number; readonly small: readonly string[] }> {
  return page.evaluate((px) => {
    const sizeOf = (element: Element): number => {
      const own = Number.parseFloat(getComputedStyle(element).fontSize);
      if (!(element instanceof SVGGraphicsElement)) return own;
      const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
      return own * Math.hypot(a, b);
    };
    const walker = document.createTreeWalker(document.querySelector('[data-view]') ?? document, NodeFilter.SHOW_TEXT);
    const found: { readonly text: string; readonly size: number; readonly drawn: boolean }[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (parentElement && textContent?.trim() && box.width > 1.5 && box.height > 1.5)
        found.push({
          text: textContent.trim(),
          size: sizeOf(parentElement),
          drawn: parentElement instanceof SVGGraphicsElement,
        });
    }
    const small = found.filter(({ size }) => size < px).map(({ text, size }) => `${size.toFixed(1)} ${text}`);
    return { words: found.filter(({ drawn }) => drawn).length, small };
  }, least);
}

/** Whether a page that is set for one format is set upright whatever a person asks for. */
const isUpright = (page: Page): Promise<boolean> =>
  page.locator('[data-view]').evaluate((view) => getComputedStyle(view).getPropertyValue('page') === 'upright');

for (const view of VIEWS) {
  test(`U8: ${view} on A4: finding, picture and sources are on one sheet, upright and across`, async ({ page }) => {
    for (const lang of ['zh', 'en']) {
      await gotoLive(page, `${lang}/${view}/`);
      const whole = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      await keepFirstSheet(page);
      const { words: drawn } = await smallWords(page, 0);
      await page.emulateMedia({ media: 'print' });
      const sheets = (await isUpright(page)) ? SHEETS.slice(0, 1) : SHEETS;
      await page.emulateMedia({ media: null });
      for (const { name, landscape, width, height } of sheets) {
        const what = `${lang} ${name}`;
        const pdf = await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true });
        expect(pdf.toString('latin1').match(PAGE_OF_PDF), `${what}: sheets up to the sources`).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height });
        expect(await sidewaysOverflow(page), `${what}: wider than the sheet`).toBe(0);
        expect(await cutWords(page), `${what}: cut`).toEqual([]);
        const { words, small } = await smallWords(page, LEAST);
        expect(small, `${what}: smaller than 6 pt`).toEqual([]);
        // Every drawing has its words: none was left without a size.
        expect(words, `${what}: words of drawings, on screen ${drawn}`).toBeGreaterThanOrEqual(drawn / 2);
        await expect(page.locator('h1')).toBeVisible();
        await page.emulateMedia({ media: null });
      }
      // The table and the words are behind.
      expect(whole.toString('latin1').match(PAGE_OF_PDF)?.length).toBeGreaterThan(1);
    }
  });
}

test('U8: asked for across, what is too high for it is printed upright', async ({ page }) => {
  await gotoLive(page, 'en/compare-chain/');
  const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/);
});

test('U8: from the dark theme too, paper has dark ink on white', async ({ page }) => {
  await gotoLive(page, 'en/shandong-bases/?theme=dark');
  const colours = () =>
    page.locator('html').evaluate((html) => [getComputedStyle(html).backgroundColor, getComputedStyle(html).color]);
  const dark = await colours();
  await page.emulateMedia({ media: 'print' });
  const printed = await colours();
  await gotoLive(page, 'en/shandong-bases/');
  expect(printed).toEqual(await colours());
  expect(printed).not.toEqual(dark);
  expect(printed[0]).toBe('rgb(255, 255, 255)');
});

test('U8: the pairs that the board holds closed are printed behind it, with the reasons', async ({ page }) => {
  await gotoLive(page, 'zh/compare-targets/');
  await page.emulateMedia({ media: 'print' });
  const pairs = page.locator('.pair-group li');
  expect(await pairs.count()).toBeGreaterThan(50);
  expect(await pairs.evaluateAll((all) => all.filter((pair) => pair.getBoundingClientRect().height < 8).length)).toBe(
    0,
  );
  const [sources, first, reasons] = await Promise.all(
    ['.source-line', '.board-pairs', '.board-reasons'].map((part) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top),
    ),
  );
  expect(first).toBeGreaterThan(sources ?? Number.NaN);
  expect(reasons).toBeGreaterThan(first ?? Number.NaN);
});
