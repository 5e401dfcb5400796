import type { Page } from '@playwright/test';
import { expect, gotoLive, test } from '../support/test';

const panZoom = (page: Page) => page.locator('[data-picture] button').first();

test('[A1] boundaries that do not come leave the picture, its marks and another try', async ({
  page,
  allowConsole,
  allowRequest,
}) => {
  allowConsole(/404/);
  allowRequest(/geo\/shandong/);
  await page.route('**/data/geo/shandong.json', (route) => route.fulfill({ status: 404, body: '' }));
  await gotoLive(page, 'en/shandong-clusters/');
  await panZoom(page).click();
  await expect(page.locator('[data-picture="failed"]')).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('.picture-note')).toContainText('did not arrive');
  await expect(page.locator('[data-map="regions"] a.mark')).toHaveCount(9);
  await page.unroute('**/data/geo/shandong.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-picture="awake"]')).toBeAttached({ timeout: 20_000 });
});

test('[A3] a captive portal that answers with HTML is told from data', async ({ page }) => {
  await page.route('**/data/geo/shandong.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<html>sign in</html>' }),
  );
  await gotoLive(page, 'zh/shandong-clusters/');
  await panZoom(page).click();
  await expect(page.locator('.picture-note')).toContainText('数据没有取到', { timeout: 30_000 });
  await expect(page.locator('h1')).toBeVisible();
});

test('[A2] boundaries that fail twice and then come are taken up', async ({ page, allowConsole, allowRequest }) => {
  allowConsole(/503/);
  allowRequest(/geo\/shandong/);
  let tries = 0;
  await page.route('**/data/geo/shandong.json', (route) => {
    tries += 1;
    return tries <= 2 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await gotoLive(page, 'en/shandong-clusters/');
  await panZoom(page).click();
  await expect(page.locator('[data-picture="awake"]')).toBeAttached({ timeout: 30_000 });
  expect(tries).toBe(3);
});

test('waking hydrates the elements that are there: nothing moves, focus stays', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/?select=jimo');
  const mark = page.locator('[data-map="regions"] a.mark[data-place="jimo"]');
  await mark.evaluate((element) => Object.assign(element, { kept: true }));
  await panZoom(page).focus();
  await expect(page.locator('[data-picture="awake"]')).toBeAttached({ timeout: 20_000 });
  expect(await mark.evaluate((element) => 'kept' in element)).toBe(true);
  await expect(panZoom(page)).toBeFocused();
  await expect(mark).toHaveAttribute('data-selected', '');
});

test('[C8] a page that is not there says so in both languages', async ({ page }) => {
  await page.goto('404.html');
  await expect(page.locator('[data-cover="not-found"]')).toContainText('没有这一页');
  await expect(page.locator('[data-cover="not-found"]')).toContainText('no such page');
});

test('the cover leads into both languages', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
