import { expect, gotoLive, test } from './support/test';

test('geometry that does not come leaves the page readable, its marks answering, and offers another try', async ({
  page,
  allowConsole,
  allowRequest,
}) => {
  allowConsole(/geo\/shandong|DataError|404/);
  allowRequest(/geo\/shandong/);
  await page.route('**/data/geo/shandong.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/shandong-clusters/');
  await expect(page.locator('.notice')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-map="regions"] a.mark')).toHaveCount(9);
  await page.locator('[data-map="regions"] a.mark[data-place="jimo"]').click();
  await expect(page.locator('.card blockquote')).toBeVisible();
});

test('a captive portal that answers with HTML is told from data', async ({ page, allowConsole }) => {
  allowConsole(/not JSON/);
  await page.route('**/data/geo/shandong.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<html>sign in</html>' }),
  );
  await page.goto('zh/shandong-clusters/');
  await expect(page.locator('.notice')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('h1')).toBeVisible();
});

test('geometry that fails twice and then comes is taken up', async ({ page, allowConsole, allowRequest }) => {
  allowConsole(/503/);
  allowRequest(/geo\/shandong/);
  let tries = 0;
  await page.route('**/data/geo/shandong.json', (route) => {
    tries += 1;
    return tries <= 2 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await gotoLive(page, 'en/shandong-clusters/');
  expect(tries).toBeGreaterThan(2);
});

test('a page that is not there says so in both languages', async ({ page, allowRequest, allowConsole }) => {
  allowRequest(/404\.html|nowhere/);
  allowConsole(/404/);
  await page.goto('404.html');
  await expect(page.locator('[data-cover="not-found"]')).toContainText('没有这一页');
  await expect(page.locator('[data-cover="not-found"]')).toContainText('no such page');
});

test('the cover leads into both languages', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});
