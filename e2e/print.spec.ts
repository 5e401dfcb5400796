import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, gotoLive, sidewaysOverflow, test } from './support/test';

const VIEWS = readdirSync(join('dist', 'embed/en')).sort();
/** CSS px between the margins of a sheet of A4. */
const SHEETS = [
  { name: 'portrait', landscape: false, width: 688, height: 1017 },
  { name: 'landscape', landscape: true, width: 1017, height: 688 },
];
const PAGE_OF_PDF = /\/Type \/Page\b/g;

/** Takes away what stands behind the source line of the picture, so that what is left is the first sheet. */
function keepFirstSheet(page: Page): Promise<void> {
  return page.evaluate(() => {
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
          const { left, right, top, bottom, width } = text.getBoundingClientRect();
          return (
            width > 0 && (left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2)
          );
        })
        .map((text) => text.textContent ?? '');
    }),
  );
}

for (const view of VIEWS) {
  test(`U8: ${view} on A4: finding, picture and sources are on one sheet, upright and across`, async ({ page }) => {
    for (const lang of ['zh', 'en']) {
      await gotoLive(page, `${lang}/${view}/`);
      const whole = await page.pdf({ format: 'A4' });
      await keepFirstSheet(page);
      for (const { name, landscape, width, height } of SHEETS) {
        const what = `${lang} ${name}`;
        const pdf = await page.pdf({ format: 'A4', landscape });
        expect(pdf.toString('latin1').match(PAGE_OF_PDF), `${what}: sheets up to the sources`).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height });
        expect(await sidewaysOverflow(page), `${what}: wider than the sheet`).toBe(0);
        expect(await cutWords(page), `${what}: cut`).toEqual([]);
        await expect(page.locator('h1')).toBeVisible();
        await page.emulateMedia({ media: null });
      }
      // The table and the words are behind.
      expect(whole.toString('latin1').match(PAGE_OF_PDF)?.length).toBeGreaterThan(1);
    }
  });
}
