import { axeFaults, expect, gotoLive, layoutShift, sidewaysOverflow, test } from './support/test';

const VIEWS = ['shandong-clusters', 'shandong-bases'] as const;
const LANGS = ['zh', 'en'] as const;

for (const lang of LANGS) {
  for (const view of VIEWS) {
    test(`${lang} ${view} becomes interactive without a mismatch and without moving`, async ({ page }) => {
      await gotoLive(page, `${lang}/${view}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
      expect(await layoutShift(page)).toBe(0);
    });

    test(`${lang} ${view} has nothing that axe faults, light and dark`, async ({ page }) => {
      for (const theme of ['light', 'dark']) {
        await gotoLive(page, `${lang}/${view}/?theme=${theme}`);
        expect(await axeFaults(page)).toEqual([]);
      }
    });

    test(`${lang} ${view} fits a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await gotoLive(page, `${lang}/${view}/`);
      expect(await sidewaysOverflow(page)).toBe(0);
    });
  }
}

test('MapLibre is not asked for until a person works with the map', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await gotoLive(page, 'en/shandong-clusters/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /maplibre|basemap/i.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  for (const lang of LANGS) {
    test(`[D6] ${lang} clusters show picture, table and words`, async ({ page }) => {
      await page.goto(`${lang}/shandong-clusters/`);
      await expect(page.locator('[data-view="shandong-clusters"]')).toBeVisible();
      await expect(page.locator('[data-map="regions"] a.mark[data-claim]:visible')).toHaveCount(9);
      await expect(page.locator('.numbers tbody tr:visible')).toHaveCount(9);
      await expect(page.locator('.claim-words blockquote').first()).toBeVisible();
      await expect(page.getByText('China’s Children’s Clothing City').first()).toBeVisible();
    });
  }

  test('every mark of the picture leads to a claim page or a place page', async ({ page }) => {
    await page.goto('en/shandong-bases/');
    const hrefs = await page
      .locator('svg a.mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(36);
    for (const href of hrefs) expect(href).toMatch(/\/(claim|place)\/[a-z0-9-]+\/$/);
  });
});
