import { axeFaults, expect, gotoLive, layoutShift, sidewaysOverflow, test } from './support/test';

const LANGS = ['zh', 'en'] as const;
const VIEWS = ['compare-chain', 'compare-money', 'compare-actors'] as const;

for (const lang of LANGS) {
  for (const view of VIEWS) {
    test(`${lang} ${view} becomes interactive without moving, fits a phone, and axe faults nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await gotoLive(page, `${lang}/${view}/`);
      expect(await layoutShift(page)).toBe(0);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const theme of ['light', 'dark']) {
        await gotoLive(page, `${lang}/${view}/?theme=${theme}`);
        expect(await axeFaults(page)).toEqual([]);
      }
    });
  }
}

for (const view of VIEWS) {
  test(`${view}: a mark opens its words, and every mark has some`, async ({ page }) => {
    await gotoLive(page, `en/${view}/`);
    const marks = page.locator('.picture svg:visible a.mark[data-claim]');
    expect(await marks.count()).toBeGreaterThan(10);
    const bare = await marks.evaluateAll((all) =>
      all
        .flatMap((mark) => (mark.getAttribute('data-claim') ?? '').split(' '))
        .filter((id) => document.getElementById(`ev-${id}`) === null),
    );
    expect(bare).toEqual([]);
    await marks.last().click();
    await expect(page.locator('.card blockquote').first()).toBeVisible();
  });
}

test('an embed of each comparison is a picture with words and no more', async ({ page }) => {
  for (const view of VIEWS) {
    await page.goto(`embed/zh/${view}/`);
    await expect(page.locator('.picture svg:visible a.mark').first()).toBeVisible();
    await expect(page.locator('.embed-words')).toHaveCount(1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  for (const lang of LANGS) {
    test(`${lang}: picture, table and words are there`, async ({ page }) => {
      for (const view of VIEWS) {
        await page.goto(`${lang}/${view}/`);
        await expect(page.locator('.picture svg:visible')).not.toHaveCount(0);
        await expect(page.locator('.numbers tbody tr')).not.toHaveCount(0);
        await expect(page.locator('.claim-words blockquote').first()).toBeVisible();
      }
    });
  }

  test('a mark leads to a page of the site', async ({ page }) => {
    await page.goto('en/compare-money/');
    await page.locator('.picture svg:visible a.mark.ledger-entry').first().click();
    await expect(page).toHaveURL(/\/en\/claim\/[a-z0-9-]+\/$/);
  });
});
