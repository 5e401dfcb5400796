import { expect, gotoLive, test } from './support/test';

const YANTAI_ON_MAP = '[data-map="regions"] a.mark[data-place="yantai"]';

test('choosing a city in the matrix marks it on the map and in the address, and Back undoes it', async ({ page }) => {
  await gotoLive(page, 'en/shandong-bases/');
  await page.locator('.matrix.fit-wide a.matrix-head[data-place="yantai"] text').first().click();
  await expect(page).toHaveURL(/\?select=yantai$/);
  await expect(page.locator(YANTAI_ON_MAP)).toHaveAttribute('data-selected', '');
  await expect(page.locator('.matrix.fit-wide .matrix-cell[data-selected]')).toHaveCount(6);
  await page.goBack();
  await expect(page).toHaveURL(/shandong-bases\/$/);
  await expect(page.locator('[data-selected]')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator(YANTAI_ON_MAP)).toHaveAttribute('data-selected', '');
});

test('[C10] a shared address shows the same selection, in the other language too', async ({ page }) => {
  await gotoLive(page, 'en/shandong-bases/?select=yantai');
  await expect(page.locator(YANTAI_ON_MAP)).toHaveAttribute('data-selected', '');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\/shandong-bases\/\?select=yantai$/);
  await expect(page.locator(YANTAI_ON_MAP)).toHaveAttribute('data-selected', '');
  await expect(page.locator('h1')).toContainText('烟台');
});

test('one tap on a mark shows the words of the plan, Escape closes them and gives focus back', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  const mark = page.locator('[data-map="regions"] a.mark[data-place="jimo"]');
  await mark.click();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card.locator('blockquote')).toContainText('China’s Children’s Clothing City');
  await expect(card.locator('.locator')).toContainText('¶3');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(/shandong-clusters\/$/);
});

test('the card leads to the claim page, where the quotation is copied with its source and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await gotoLive(page, 'en/shandong-clusters/?select=jimo');
  await page.locator('[data-map="regions"] a.mark[data-place="jimo"]').click();
  await page.locator('.card h3 a').click();
  await expect(page).toHaveURL(/\/en\/claim\/sd-cluster-jimo\/$/);
  await expect(page.locator('.standing-mark')).toHaveText('Stated');
  await page.locator('[data-copy]').first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“China’s Children’s Clothing City in Jimo District, Qingdao City”');
  expect(copied).toContain('¶3');
  expect(copied).toContain(page.url());
});

test('[G2] by keyboard: marks take focus, arrows move between them, Enter opens the words', async ({ page }) => {
  await gotoLive(page, 'zh/shandong-bases/');
  await page.locator('.matrix.fit-wide .matrix-cell').first().focus();
  const first = await page.locator(':focus').evaluate((mark) => mark.outerHTML);
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  await expect(focused).toHaveClass(/matrix-cell/);
  expect(await focused.evaluate((mark) => mark.outerHTML)).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card blockquote').first()).toBeVisible();
});

test('dark is in the address and goes along to other pages', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  await page.locator('[data-scheme-switch]').click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.locator('.kicker a').first().click();
  await expect(page).toHaveURL(/plan\/shandong-2021\/\?theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('what is chosen before the last choice is carried out is kept beside it', async ({ page }) => {
  await gotoLive(page, 'en/shandong-bases/');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-scheme-switch]')?.click();
    const mark = document.querySelector('.picture svg a.mark[data-claim]');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(/\?select=[\w-]+&theme=dark$/);
});

test('a choice that is carried out when a person has gone on leads nobody back', async ({ page }) => {
  await gotoLive(page, 'en/shandong-targets/');
  await page.evaluate(() => document.querySelector<HTMLElement>('.site-nav a[href$="/shandong-bases/"]')?.click());
  await expect(page.locator('[data-view="shandong-bases"][data-ready="live"]')).toBeVisible();
  // The view before is at hand, and stands before the choice is carried out: no frame comes, which that waits 200 ms for.
  await page.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: () => 0 });
    const mark = document.querySelector('.picture svg a.mark[data-claim]');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    document.querySelector<HTMLElement>('.site-nav a[href$="/shandong-targets/"]')?.click();
  });
  await expect(page.locator('[data-view="shandong-targets"]')).toBeVisible();
  // Longer than a choice waits.
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\/en\/shandong-targets\/$/);
  await expect(page.locator('[data-view="shandong-targets"]')).toBeVisible();
});

test('going from view to view keeps the app and Back returns', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  await page.evaluate(() => {
    (window as Window & { kept?: boolean }).kept = true;
  });
  await page.locator('.site-nav summary', { hasText: 'Shandong' }).click();
  await page.locator('.site-nav a', { hasText: 'Bases and cities' }).click();
  await expect(page.locator('[data-view="shandong-bases"][data-ready="live"]')).toBeVisible();
  await expect(page).toHaveTitle(/Yantai/);
  expect(await page.evaluate(() => (window as Window & { kept?: boolean }).kept)).toBe(true);
  await page.goBack();
  await expect(page.locator('[data-view="shandong-clusters"][data-ready="live"]')).toBeVisible();
});

for (const search of [
  '?select=%E0%A4%A',
  '?select=<script>alert(1)</script>',
  '?__proto__[x]=1',
  '?select=nowhere',
  `?q=${'x'.repeat(5000)}`,
]) {
  test(`[C1] garbage in the address shows the default view: ${search.slice(0, 40)}`, async ({ page }) => {
    await gotoLive(page, `en/shandong-clusters/${search}`);
    await expect(page.locator('h1')).toContainText('clusters');
    await expect(page.locator('[data-selected]')).toHaveCount(0);
  });
}
