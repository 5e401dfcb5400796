import { execFileSync } from 'node:child_process';
import { serveStatic } from '../scripts/house/serve';
import { timeEach } from '../scripts/scale/watch-answers';
import { headersFor } from '../scripts/site/headers';
import { axeFaults, test as base, expect, gotoLive, sidewaysOverflow } from './support/test';

/** A site of more plans than a view draws at once, made up and built before the first of these tests. */
const test = base.extend<object, { readonly many: string }>({
  many: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is needed off the pattern
    async ({}, use) => {
      execFileSync('npm', ['run', 'scale:small', '--', '--dist', process.env.DIST ?? 'dist'], { stdio: 'ignore' });
      const served = await serveStatic({ dir: '.scale/small/dist', prefix: '/many/', headers: headersFor });
      await use(served.url);
      await served.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ many }, use) => use(many),
});
test.describe.configure({ mode: 'serial' });

const VIEWS = ['targets', 'themes', 'timeline', 'chain', 'money', 'actors', 'places'];
/** Kept small in a small set: what answers slowly here is slow for other reasons than the number of plans. */
const LONGEST_MS = 100;

test('an embed that is asked for other plans says what it draws, and leads to those', async ({ page }) => {
  await page.goto('embed/en/compare-targets/?plans=shanghai-2022,shenzhen-2020');
  await expect(page.locator('[data-other-plans]')).toBeVisible();
  const href = await page.locator('.embed-more a').evaluate((link) => (link as HTMLAnchorElement).href);
  await page.goto(href);
  await expect(page).toHaveURL(/\/many\/en\/compare-targets\/\?plans=shanghai-2022(?:,|%2C)shenzhen-2020$/);
  await expect(page.locator('.plan-choice .filter-count')).toHaveText('Of 16 plans 2 are drawn, as chosen');
  await page.goto('embed/en/compare-targets/');
  await expect(page.locator('[data-other-plans]')).toBeHidden();
});

test('the twelve latest are drawn; others are chosen by keyboard, and only their files are fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(...(/atlas\/([^/]+)\.json/.exec(request.url())?.slice(1) ?? [])));
  await gotoLive(page, 'en/compare-targets/');
  const line = page.locator('.plan-choice .filter-count');
  await expect(line).toHaveText('Of 16 plans the 12 latest are drawn');
  await page.getByRole('button', { name: 'Choose plans' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Find a plan').focus();
  await page.keyboard.type('shanghai');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?plans=shanghai-2022$/);
  await expect(line).toHaveText(/the one chosen and the 11 latest/);
  await page.getByLabel('Find a plan').fill('shandong');
  await page.getByRole('checkbox', { name: /Shandong/ }).press('Space');
  await expect(page).toHaveURL(/\?plans=shandong-2021,shanghai-2022$/);
  await expect(line).toHaveText('Of 16 plans 2 are drawn, as chosen');
  await expect(page.locator('.view-head .dek')).toContainText('Two plans set');
  await expect(page.locator('[data-picture="awake"] .board-card, [data-picture="awake"] a.mark').first()).toBeVisible();
  expect(fetched.filter((name) => /^s0/.test(name)).length).toBeLessThanOrEqual(12);
  await page.keyboard.press('Escape');
  await expect(page.locator('.plan-panel')).toHaveCount(0);
  await page.goBack();
  await expect(line).toHaveText(/the one chosen and the 11 latest/);
  await page.goBack();
  await expect(line).toHaveText('Of 16 plans the 12 latest are drawn');
});

test('plans chosen faster than they can be fetched are all drawn', async ({ page }) => {
  await gotoLive(page, 'en/compare-targets/');
  await page.getByRole('button', { name: 'Choose plans' }).click();
  const boxes = page.locator('.plan-options input');
  await boxes.first().waitFor();
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 3)) (box as HTMLInputElement).click();
  });
  await expect(page.locator('.plan-choice .filter-count')).toHaveText('Of 16 plans 3 are drawn, as chosen');
});

test('an address with plans draws just those, in the other language too; a filter keeps them', async ({ page }) => {
  await gotoLive(page, 'en/compare-targets/?plans=shandong-2021,shenzhen-2020');
  await expect(page.locator('.plan-choice .filter-count')).toHaveText('Of 16 plans 2 are drawn, as chosen');
  await page.locator('.filter-toggle').last().click();
  await expect(page.locator('.filter-plans')).toHaveCount(0);
  await page.locator('.filter-themes input:enabled').first().press('Space');
  await expect(page).toHaveURL(/plans=shandong-2021,shenzhen-2020&themes=/);
  await page.locator('[data-language-switch]').click();
  await expect(page.locator('.plan-choice .filter-count')).toHaveText('共16份规划，画的是选出的2份');
  await expect(page).toHaveURL(/zh\/compare-targets\/\?plans=shandong-2021,shenzhen-2020&themes=/);
});

test('what is no plan is passed over, and more than twelve are not to be chosen', async ({ page }) => {
  const ids = Array.from({ length: 12 }, (_, n) => `scale-s${String(n + 1).padStart(3, '0')}`);
  await gotoLive(page, `en/compare-money/?plans=nowhere,${ids.join()}`);
  await expect(page.locator('.plan-choice .filter-count')).toHaveText('Of 16 plans 12 are drawn, as chosen');
  await page.getByRole('button', { name: 'Choose plans' }).click();
  await expect(page.locator('.plan-more')).toContainText('12 are chosen');
  await expect(page.getByRole('checkbox', { name: /Shanghai/ })).toBeDisabled();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the latest plans' }).click();
  await expect(page).toHaveURL(/compare-money\/$/);
});

for (const view of VIEWS) {
  test(`${view}: draws twelve plans and two of the reader's choice, and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const query of ['', '?plans=guangdong-2012,scale-s003']) {
      await gotoLive(page, `zh/compare-${view}/${query}`);
      await expect(page.locator('.plan-choice .filter-count')).toContainText(query === '' ? '12' : '2份');
      await expect(page.locator('[data-picture] :is(svg, a.mark):visible').first()).toBeVisible();
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });
}

test('most keys of search and choices to compare take the page less than a tenth of a second', async ({ page }) => {
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto('en/search/?q=qqqxxxjj');
  await expect(page.locator('[data-search-status]')).toHaveText(/Nothing found/);
  await page.locator('[data-search] input').fill('');
  const letters = [...'the towels 520'].map((letter) => () => page.keyboard.insertText(letter));
  const search = await timeEach(page, '[data-search-results]', letters);
  await page.goto('en/compare/?a=sh-target-scale');
  await expect(page.locator('.compare-side')).toBeVisible();
  const choice = page.locator('[data-choice="sz-target-2022-scale"] a, .compare-swap');
  const press = () => choice.first().click();
  await press();
  await expect(page.locator('.comparison')).toBeVisible();
  const swap = () => page.locator('.compare-swap').click();
  const pairs = await timeEach(page, '[data-compare]', [swap, swap, swap, swap]);
  // Processor time, and the median of it: what else the machine does is not the page's fault.
  for (const { processor } of [search, pairs])
    expect([...processor].sort((a, b) => a - b)[Math.floor(processor.length / 2)]).toBeLessThan(LONGEST_MS);
});
