import type { Page } from '@playwright/test';
import { axeFaults, expect, layoutShift, sidewaysOverflow, test } from './support/test';

const LANGS = ['zh', 'en'] as const;
const field = (page: Page) => page.locator('#q');
const hits = (page: Page, kind: string) => page.locator(`[data-kind="${kind}"]:not([hidden]) li`);

/** Opens the search page and waits until it searches. */
async function gotoSearch(page: Page, lang: string, query = ''): Promise<void> {
  await page.goto(`${lang}/search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);
  await expect(page.locator('[data-search-status]')).not.toContainText(/script|脚本/);
}

for (const lang of LANGS) {
  for (const [query, kind, id] of [
    ['towel', 'product', 'towel'],
    ['家纺', 'product', 'home-textiles'],
    ['海阳', 'place', 'haiyang'],
    ['Yantai', 'place', 'yantai'],
    ['taian', 'place', 'taian'],
    ['市商务局', 'actor', 'sz-commerce'],
  ] as const) {
    test(`${lang}: typing ${query} and Enter leads to the ${kind} ${id}`, async ({ page }) => {
      await gotoSearch(page, lang);
      await page.keyboard.insertText(query);
      await expect(hits(page, kind).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${lang}/${kind}/${id}/$`));
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.locator('.claim-list li').count()).toBeGreaterThan(0);
    });
  }

  test(`${lang}: a number finds its claims`, async ({ page }) => {
    await gotoSearch(page, lang, '520');
    await expect(hits(page, 'claim').first()).toContainText(lang === 'zh' ? '5200亿元' : '520 billion');
    await expect(page.locator('[data-search-status]')).toContainText(/\d/);
  });

  test(`${lang}: nothing that axe faults, empty, with results and in the dark; no sideways scroll on a phone`, async ({
    page,
  }) => {
    for (const query of ['', 'Yantai']) {
      await gotoSearch(page, lang, query);
      if (query !== '') await expect(hits(page, 'claim').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.locator('[data-scheme-switch]').click();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}

test('[G2] by keyboard alone: Ctrl K, letters, arrows, Enter, Back, Escape', async ({ page }) => {
  await page.goto('en/place/jimo/');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Yantai');
  await expect(hits(page, 'claim').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page, 'place').first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page, 'view').first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/place\/yantai\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/\?q=Yantai$/);
  await expect(hits(page, 'place').first()).toContainText('Yantai');
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.browse')).toBeVisible();
});

test('the address says what was asked: Back leads out of the search, the other language asks the same', async ({
  page,
}) => {
  await gotoSearch(page, 'en');
  await page.keyboard.type('towel');
  await expect(page).toHaveURL(/\?q=towel$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.browse')).toBeVisible();
  await page.goForward();
  await expect(field(page)).toHaveValue('towel');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\/search\/\?q=towel$/);
  await expect(hits(page, 'product').first()).toContainText('毛巾');
});

test('slash is a letter while a person types', async ({ page }) => {
  await gotoSearch(page, 'en');
  await page.keyboard.type('2022/2024');
  await expect(field(page)).toHaveValue('2022/2024');
});

test('a slip is told from a find, and what nothing comes near is said', async ({ page }) => {
  await gotoSearch(page, 'en', 'Weifnag');
  await expect(page.locator('[data-search-status]')).toContainText('come near');
  await expect(hits(page, 'place').first()).toContainText('Weifang');
  await field(page).fill('qqqq zzzz');
  await expect(page.locator('[data-search-status]')).toContainText('Nothing found');
});

test('the index is fetched only here, and once it is there the search needs no network', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/place/yantai/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('data/search'))).toEqual([]);
  await gotoSearch(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('data/search'))).toHaveLength(1);
  await context.setOffline(true);
  await page.keyboard.type('bedding');
  await expect(hits(page, 'product').first()).toContainText('Bedding');
  await context.setOffline(false);
});

test('an index that does not come is said, the lists stay, another try succeeds', async ({ page, allowConsole }) => {
  allowConsole(/data\/search|JSON|index/);
  await page.route('**/data/search/en.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<html>sign in</html>' }),
  );
  await page.goto('en/search/?q=towel');
  await expect(page.locator('[data-search-status]')).toContainText('did not arrive');
  await expect(page.locator('.browse')).toBeVisible();
  await page.unroute('**/data/search/en.json');
  await page.locator('[data-search-retry]').click();
  await expect(hits(page, 'product').first()).toContainText('Towels');
});

for (const width of [360, 1280])
  test(`at ${width} px nothing moves, whether the page is opened with a query or without`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await gotoSearch(page, 'en');
    expect(await layoutShift(page)).toBe(0);
    await gotoSearch(page, 'en', 'Yantai');
    await expect(hits(page, 'claim').first()).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
  });

for (const text of ['<img src=x onerror=alert(1)>', '%E0%A4%A', '__proto__', `${'x'.repeat(90)}`, '((((', '\\']) {
  test(`[C2] garbage is searched for as text: ${text.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`en/search/?q=${text.startsWith('%') ? text : encodeURIComponent(text)}`);
    await expect(page.locator('[data-search-status]')).toContainText(/Nothing|come near|result/);
    await expect(page.locator('[data-search-results] img')).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  for (const lang of LANGS) {
    test(`${lang}: the page says so, and lists what there is`, async ({ page }) => {
      await page.goto(`${lang}/search/?q=towel`);
      await expect(page.locator('[data-search-status]')).toContainText(lang === 'zh' ? '脚本' : 'needs a script');
      await expect(page.locator('[data-search-results]')).toBeHidden();
      await page.locator('.browse a[href$="product/towel/"]').click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/product/towel/$`));
    });
  }

  test('a city’s page answers at once: small map, sentence, claims, the way to its picture', async ({ page }) => {
    await page.goto('en/place/yantai/');
    await expect(page.locator('[data-map="locator"]')).toBeVisible();
    await expect(page.locator('.dek')).toContainText('six of eight bases');
    await expect(page.locator('.shown-in a[href*="bases"]')).toHaveAttribute(
      'href',
      /shandong-bases\/\?select=yantai$/,
    );
    await expect(page.locator('.above details')).not.toHaveAttribute('open');
  });
});

test('a department: from a task to all it answers for, and back to the task', async ({ page }) => {
  await page.goto('zh/claim/sz-task-13/');
  await page.getByRole('link', { name: '深圳市商务局' }).click();
  await expect(page).toHaveURL(/\/zh\/actor\/sz-commerce\/$/);
  await expect(page.locator('.by-role h2').first()).toContainText('负责');
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('a[href$="claim/sz-task-13/"]').click();
  await expect(page).toHaveURL(/sz-task-13\/$/);
});

for (const path of [
  'en/place/yantai/',
  'zh/place/macao/',
  'en/place/milan/',
  'zh/place/henggang/',
  'en/theme/digital/',
  'zh/product/towel/',
]) {
  test(`${path} has nothing that axe faults and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const above = page.locator('.above summary');
    if ((await above.count()) > 0) await above.first().click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}

test('a place is chosen in the picture that its page leads to', async ({ page }) => {
  await page.goto('en/place/yantai/');
  await page.locator('.shown-in a').first().click();
  await page.locator('[data-ready="live"]').waitFor();
  await expect(page.locator('[data-place="yantai"][data-selected]').first()).toBeAttached();
});
