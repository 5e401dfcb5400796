import type { Page } from '@playwright/test';
import { axeFaults, expect, gotoLive, layoutShift, sidewaysOverflow, test } from './support/test';

const BASES = 'en/shandong-bases/';
const cells = (page: Page, attribute: string) => page.locator(`.matrix.fit-wide .matrix-cell${attribute}`);
const visibleRows = (page: Page) => page.locator('.numbers tbody tr:visible');
const option = (page: Page, name: string | RegExp) => page.locator('.filter-panel').getByRole('checkbox', { name });
const openPanel = async (page: Page) => {
  await page.locator('.filter-toggle').click();
  await expect(page.locator('.filter-panel')).toBeVisible();
};

test('choosing a theme follows through drawing, map, table, words and address', async ({ page }) => {
  await gotoLive(page, BASES);
  await openPanel(page);
  await option(page, /^Brand/).check();
  await expect(page).toHaveURL(/shandong-bases\/\?themes=brand$/);
  await expect(page.locator('.filter-count')).toHaveText('2 of 10 claims pass');
  // Two bases pass, which name four and five cities.
  await expect(cells(page, ':not([data-out])')).toHaveCount(9);
  await expect(cells(page, '[data-out]')).toHaveCount(27);
  const yantai = page.locator('[data-map="regions"] a.mark[data-place="yantai"]');
  await expect(yantai).toHaveAttribute('data-partly', '');
  await expect(yantai).toHaveAttribute('aria-description', '2 of its 6 claims pass the filter');
  await expect(page.locator('[data-map="regions"] a.mark[data-place="binzhou"]')).toHaveAttribute('data-out', '');
  await expect(visibleRows(page)).toHaveCount(2);
  await expect(page.locator('.numbers .filter-shown')).toContainText('2 of 8 rows shown');
  await expect(page.locator('.words-grid .claim-words:visible')).toHaveCount(2);
});

test('numbers that count claims follow the filter, on the matrix, on the map and in the table', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  const totals = page.locator('.matrix.fit-wide .matrix-total[data-sum]');
  await expect(totals.first()).toHaveText('2/6');
  await expect(visibleRows(page)).toHaveCount(2);
  const names = await page
    .locator('.matrix.fit-wide a.matrix-head[data-place]')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-place') ?? ''));
  const sums = (await totals.allTextContents()).map((text) => text.split('/').map(Number));
  expect(sums).toHaveLength(names.length);
  const rows = await visibleRows(page).locator('td:nth-of-type(3)').allTextContents();
  for (const [index, place] of names.entries()) {
    const name =
      (await page.locator(`.matrix.fit-wide a.matrix-head[data-place="${place}"]`).textContent())?.trim() ?? '';
    expect([name, rows.filter((row) => row.includes(name)).length]).toEqual([name, sums[index]?.[0]]);
    const onMap = page.locator(`[data-map="regions"] [data-set="wide"] .map-label[data-place="${place}"]`);
    if ((await onMap.count()) > 0) await expect(onMap).toContainText(`${sums[index]?.[0]}/${sums[index]?.[1]}`);
  }
  // Back to all of them once the filter is gone.
  await page.locator('.filter-clear').click();
  await expect(totals.first()).toHaveText('6');
});

const FACETS = [
  ['themes', 'en/guangdong-tasks/', /^Brand/, 'themes=brand'],
  ['kinds', 'en/shenzhen-money/', /^Tasks/, 'kinds=task'],
  ['years', 'en/shenzhen-visions/', /^2024/, 'years=2024'],
  ['status', 'en/shandong-targets/', /^Inferred by us/, 'status=inferred'],
  ['plans', 'en/compare-targets/', /^Shanghai/, 'plans=shanghai-2022'],
] as const;

for (const [facet, path, name, query] of FACETS) {
  test(`[G9] the facet ${facet} keeps as many claims as its option says`, async ({ page }) => {
    await gotoLive(page, path);
    await openPanel(page);
    const box = option(page, name);
    const promised = Number((await box.locator('xpath=..').locator('small').textContent()) ?? '');
    await box.check();
    await expect(page).toHaveURL(new RegExp(`\\?${query}$`));
    await expect(page.locator('.filter-count')).toHaveText(new RegExp(`^${promised} of \\d+ claims pass`));
    await expect(page.locator('.words-grid .claim-words:visible')).toHaveCount(promised);
    expect(promised).toBeGreaterThan(0);
    await expect(page.locator('.picture [data-out]')).not.toHaveCount(0);
  });
}

test('Back and Forward take each step of a filter', async ({ page }) => {
  await gotoLive(page, BASES);
  await openPanel(page);
  await option(page, /^Brand/).check();
  await option(page, /^Design/).check();
  await expect(page).toHaveURL(/\?themes=brand,design$/);
  await expect(page.locator('.filter-count')).toHaveText(/^[^2]\d* of 10 claims pass/);
  await expect(cells(page, '[data-out]')).not.toHaveCount(27);
  const both = await cells(page, '[data-out]').count();
  await page.goBack();
  await expect(page).toHaveURL(/\?themes=brand$/);
  await expect(cells(page, '[data-out]')).toHaveCount(27);
  await page.goBack();
  await expect(page).toHaveURL(/shandong-bases\/$/);
  await expect(page.locator('[data-out]')).toHaveCount(0);
  await expect(visibleRows(page)).toHaveCount(8);
  await page.goForward();
  await page.goForward();
  await expect(cells(page, '[data-out]')).toHaveCount(both);
  await expect(page.locator('.filter-chip')).toHaveCount(2);
});

test('a shared address shows the same, in the other language too, with the choice of a mark', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand&select=yantai&theme=dark`);
  await expect(page.locator('.filter-count')).toHaveText('2 of 10 claims pass');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\/shandong-bases\/\?themes=brand&select=yantai&theme=dark$/);
  await expect(page.locator('.filter-count')).toHaveText('10条说法中2条符合');
  await expect(page.locator('.filter-chip')).toContainText('品牌');
  await expect(cells(page, '[data-out]')).toHaveCount(27);
  await expect(page.locator('[data-map="regions"] a.mark[data-place="yantai"]')).toHaveAttribute('data-selected', '');
});

test('a choice of a mark keeps the filter, and a filter keeps the choice', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  await cells(page, ':not([data-out])').first().click();
  await expect(page).toHaveURL(/\?themes=brand&select=yantai$/);
  await expect(page.locator('.card blockquote').first()).toBeVisible();
  await expect(page.locator('.card .card-note')).toHaveCount(0);
  await expect(cells(page, '[data-out]')).toHaveCount(27);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?themes=brand$/);
  await page.locator('.matrix.fit-wide a.matrix-head[data-place="yantai"] text').click();
  await openPanel(page);
  await option(page, /^Design/).check();
  await expect(page).toHaveURL(/\?themes=brand,design&select=yantai$/);
});

test('the card of a mark says how many of its claims pass, and shows their words first', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  await page.locator('.matrix.fit-wide a.matrix-head[data-place="yantai"] text').click();
  const card = page.locator('.card');
  await expect(card.locator('.card-note').first()).toHaveText('2 of its 6 claims pass the filter');
  await expect(card.locator('.claim-words')).toHaveCount(6);
  // The code of a filter may come after the card: what it says of the claims is in there a moment later.
  const out = () => card.locator('.claim-words').evaluateAll((all) => all.map((one) => one.hasAttribute('data-out')));
  await expect.poll(out).toEqual([false, false, true, true, true, true]);
});

test('a picture that comes to life under a filter keeps it, without a mismatch', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  await expect(page.locator('.matrix.fit-wide .matrix-total[data-sum]').first()).toHaveText('2/6');
  await page.locator('.map-controls button').first().click();
  await expect(page.locator('[data-picture="awake"]')).toBeVisible();
  await expect(page.locator('.matrix.fit-wide .matrix-total[data-sum]').first()).toHaveText('2/6');
  await expect(cells(page, '[data-out]')).toHaveCount(27);
});

test('going on to another view leaves the filter behind; Back brings it again', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  await page.locator('.site-nav summary', { hasText: 'Shandong' }).click();
  await page.locator('.site-nav a[href*="shandong-targets"]').click();
  await expect(page.locator('[data-view="shandong-targets"][data-ready="live"]')).toBeVisible();
  await expect(page.locator('[data-out]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-view="shandong-bases"]')).toBeVisible();
  await expect(page.locator('.filter-count')).toHaveText('2 of 10 claims pass');
  await expect(cells(page, '[data-out]')).toHaveCount(27);
});

test('where nothing passes, the page says so and offers the way back', async ({ page }) => {
  await gotoLive(page, 'en/shandong-digital/?kinds=channel&years=2023');
  await expect(page.locator('.filter-count')).toHaveText(/^None of \d+ claims passes/);
  await expect(visibleRows(page)).toHaveCount(0);
  await page.locator('.numbers .filter-shown button').click();
  await expect(page).toHaveURL(/shandong-digital\/$/);
  await expect.poll(() => visibleRows(page).count()).toBeGreaterThan(9);
  await expect(page.locator('.numbers')).toBeFocused();
});

test('what nobody here has is left out, and said', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=nobody,constructor&kinds=%3Cscript%3E`);
  await expect(page.locator('.filter-count')).toContainText(
    'The address also filters by something that nothing here has',
  );
  await expect(page.locator('[data-out]')).toHaveCount(0);
});

test('[G2] by keyboard alone: open, choose, hear, close, clear', async ({ page }) => {
  await gotoLive(page, BASES);
  await page.locator('.filter-toggle').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.filter-panel')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('type', 'checkbox');
  await page.keyboard.press('Space');
  await expect(page.locator('.filter-count')).toHaveText(/^\d+ of 10 claims pass/);
  await expect(page.locator(':focus')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.locator('.filter-panel')).toHaveCount(0);
  await expect(page.locator('.filter-toggle')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveClass(/filter-chip/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/shandong-bases\/$/);
  await expect(page.locator('.filter-toggle')).toBeFocused();
});

for (const lang of ['zh', 'en']) {
  for (const width of [1280, 360]) {
    test(`the open filter has nothing that axe faults and fits: ${lang}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of ['light', 'dark']) {
        await gotoLive(page, `${lang}/shandong-bases/?themes=brand,design&theme=${theme}`);
        await openPanel(page);
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
      }
    });
  }
}

test('an address with a filter moves nothing while it comes into force', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  await gotoLive(page, `${BASES}?themes=brand,design`);
  await expect(page.locator('.filter-chip')).toHaveCount(2);
  expect(await layoutShift(page)).toBe(0);
});

test('a printed page says which filter is on, and has nothing to press', async ({ page }) => {
  await gotoLive(page, `${BASES}?themes=brand`);
  await expect(page.locator('.filter-count')).toHaveText('2 of 10 claims pass');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filter')).toBeHidden();
  await expect(page.locator('.filter-line')).toContainText('Filtered by theme Brand. 2 of 10 claims pass');
  await expect(page.locator('.filter-line button')).toBeHidden();
  await expect(page.locator('.numbers .filter-shown')).toContainText('2 of 8 rows shown');
  await expect(visibleRows(page)).toHaveCount(2);
});

test('in forced colours what is out is told from what passes', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await gotoLive(page, `${BASES}?themes=brand`);
  const stroke = (selector: string) =>
    cells(page, selector)
      .first()
      .locator('rect')
      .evaluate((rect) => getComputedStyle(rect).strokeDasharray);
  await expect(cells(page, '[data-out]')).toHaveCount(27);
  expect(await stroke('[data-out]')).not.toBe(await stroke(':not([data-out])'));
});

test.describe('an embed', () => {
  const EMBED = 'embed/en/shandong-bases/';

  test('honours the same filter, says so, and leads back to all in its own frame', async ({ page }) => {
    await page.goto(`${EMBED}?themes=brand&theme=dark`);
    await expect(page.locator('.filter-line')).toContainText('Filtered by theme Brand. 2 of 10 claims pass');
    await expect(cells(page, '[data-out]')).toHaveCount(27);
    await expect(page.locator('.matrix.fit-wide .matrix-total[data-sum]').first()).toHaveText('2/6');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.filter-line a').click();
    await expect(page).toHaveURL(/embed\/en\/shandong-bases\/\?theme=dark$/);
    await expect(page.locator('[data-out]')).toHaveCount(0);
    await expect(page.locator('.filter-line')).toHaveCount(0);
  });

  test('without a filter asks for nothing that filters', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(EMBED);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /filterPage|viewFilter/.test(url))).toEqual([]);
  });

  test('whose filter does not arrive says that it shows everything', async ({ page, allowRequest }) => {
    allowRequest(/filterPage/);
    await page.route(/filterPage/, (route) => route.abort());
    await page.goto(`${EMBED}?themes=brand`);
    await expect(page.getByRole('status')).toHaveText('The filter did not arrive: everything is shown.');
    await expect(page.locator('[data-out]')).toHaveCount(0);
  });
});

test('a view whose filter does not arrive says that it shows everything', async ({ page, allowRequest }) => {
  allowRequest(/parts-/);
  await page.route(/assets\/parts-[^/]*\.js/, (route) => route.abort());
  await gotoLive(page, `${BASES}?themes=brand`);
  await expect(page.locator('.filter-count')).toHaveText('The filter did not arrive: everything is shown.');
  await page.unroute(/assets\/parts-[^/]*\.js/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  test('there is no filter to press, and everything is shown', async ({ page }) => {
    await page.goto(`${BASES}?themes=brand`);
    await expect(page.locator('.filter-toggle')).toBeHidden();
    await expect(visibleRows(page)).toHaveCount(8);
  });
});
