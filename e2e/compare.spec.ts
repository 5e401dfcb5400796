import { Person } from './support/person';
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

test.describe('all places', () => {
  for (const lang of LANGS) {
    test(`P8, ${lang}: clusters of two provinces on one map, one action from the front page`, async ({ page }) => {
      await page.goto(`${lang}/`);
      const someone = new Person(page);
      await someone.click(page.locator('.home-across a[href*="compare-places"]'));
      const map = page.locator('.places-map svg[data-map]');
      await expect(map).toBeVisible();
      for (const place of ['jimo', 'gaomi', 'zhangcha', 'chaonan'])
        await expect(map.locator(`a.mark[data-place="${place}"]`)).toBeVisible();
      expect(someone.actions('P8')).toBe(1);
    });

    test(`${lang}: fits a phone, moves nothing, and axe faults nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await gotoLive(page, `${lang}/compare-places/`);
      expect(await layoutShift(page)).toBe(0);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await gotoLive(page, `${lang}/compare-places/?theme=dark`);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('every map has its review slot; the coast has its islands in a corner', async ({ page }) => {
    for (const path of ['zh/compare-places/', 'embed/zh/compare-places/']) {
      await page.goto(path);
      await expect(page.locator('[data-furniture="review"]:visible')).toHaveCount(5);
      await expect(page.locator('[data-furniture="inset"]')).toBeVisible();
    }
  });

  test('a mark opens its words, and a plan that names no place says so', async ({ page }) => {
    await gotoLive(page, 'en/compare-places/');
    await page.locator('.places-map a.mark[data-place="zhangcha"]').first().click();
    await expect(page.locator('.card blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.places-plan a[data-claim="sh-absence-district"]').click();
    await expect(page.locator('.card blockquote').first()).toBeVisible();
  });

  test('a person moves the map; the inset stays where it is', async ({ page }) => {
    await gotoLive(page, 'zh/compare-places/');
    const inset = () =>
      page.locator('[data-furniture="inset"]').evaluate((svg) => {
        const [own, map] = [svg, svg.parentElement].map((one) => one?.getBoundingClientRect());
        return [(own?.left ?? 0) - (map?.left ?? 0), (own?.top ?? 0) - (map?.top ?? 0)].map(Math.round);
      });
    const before = await inset();
    await page.locator('.live-map .map-controls button').first().click();
    await expect(page.locator('.live-map')).toHaveAttribute('data-phase', 'live', { timeout: 30_000 });
    await page.locator('.places-map').getByRole('button', { name: '放大' }).click();
    await expect
      .poll(() => page.locator('.places-map [data-layer="regions"]').getAttribute('transform'))
      .toMatch(/^matrix\((?!1 )/);
    expect(await inset()).toEqual(before);
  });
});
