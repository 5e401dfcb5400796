import type { Page } from '@playwright/test';
import { axeFaults, expect, sidewaysOverflow, test } from './support/test';

// Pages that are read list claims too: what the address filters is not listed there, and the page says so.

const item = 'li[data-claim]';
const idsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-claim') ?? ''))].sort());
const shown = (page: Page) => () => idsOf(page, `${item}:visible`);

const LISTS = [
  'plan/shandong-2021',
  'place/yantai',
  'source/shenzhen-full-text',
  'actor/sz-industry-it',
  'product/clothing',
  'theme/digital',
] as const;

for (const path of LISTS) {
  test(`${path} lists under a filter what the page of that theme lists too, and counts it`, async ({ page }) => {
    await page.goto('en/theme/brand/');
    const ofTheme = new Set(await idsOf(page, item));
    await page.goto(`en/${path}/`);
    const all = await idsOf(page, item);
    const expected = all.filter((id) => ofTheme.has(id));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    await page.goto(`en/${path}/?themes=brand`);
    await expect.poll(shown(page)).toEqual(expected);
    await expect(page.locator('.filter-line')).toContainText(
      new RegExp(`^Filtered by theme Brand\\. ${expected.length} of ${all.length} claims pass`),
    );
    const emptied = await page.locator('section:visible, .outline > li:visible').evaluateAll(
      (parts) =>
        parts.filter((part) => {
          const items = [...part.querySelectorAll('li[data-claim]')];
          return items.length > 0 && items.every((one) => !one.checkVisibility());
        }).length,
    );
    expect(emptied).toBe(0);
  });
}

test('a heading says how many of its claims are left', async ({ page }) => {
  await page.goto('en/plan/shandong-2021/?themes=brand');
  const kinds = page.locator('.claim-groups > section:visible');
  await expect(page.locator('.filter-line')).toBeVisible();
  for (const kind of await kinds.all()) {
    const [left, of] = ((await kind.locator('.count').textContent()) ?? '').split('/').map(Number);
    await expect(kind.locator(`${item}:visible`)).toHaveCount(left ?? -1);
    await expect(kind.locator(item)).toHaveCount(of ?? -1);
  }
  await expect(kinds).not.toHaveCount(0);
});

test('a filter goes along from a view to a list and from list to list, in both languages, and ends where a person ends it', async ({
  page,
}) => {
  await page.goto('en/shandong-bases/?themes=brand');
  await expect(page.locator('.filter-count')).toHaveText('2 of 10 claims pass');
  await page.locator('.kicker a').first().click();
  await expect(page).toHaveURL(/\/en\/plan\/shandong-2021\/\?themes=brand$/);
  await expect(page.locator('.filter-line')).toBeVisible();
  const left = await page.locator(`${item}:visible`).count();
  expect(left).toBeLessThan(await page.locator(item).count());
  await page.locator('.ways a[href*="/source/"]').first().click();
  await expect(page).toHaveURL(/\/en\/source\/[a-z0-9-]+\/\?themes=brand$/);
  await expect(page.locator('.filter-line')).toContainText('Filtered by theme Brand');
  await page.goBack();
  await expect(page.locator(`${item}:visible`)).toHaveCount(left);
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\/plan\/shandong-2021\/\?themes=brand$/);
  await expect(page.locator('.filter-line')).toContainText('已筛选：主题 品牌');
  await expect(page.locator(`${item}:visible`)).toHaveCount(left);
  await page.locator('.filter-line a').click();
  await expect(page).toHaveURL(/\/zh\/plan\/shandong-2021\/$/);
  await expect(page.locator(`${item}:not(:visible)`)).toHaveCount(0);
});

test('a claim is one thing and another view has other choices: neither takes the filter along', async ({ page }) => {
  await page.goto('en/plan/shandong-2021/?themes=brand');
  await expect(page.locator('.filter-line')).toBeVisible();
  await page.locator(`${item}:visible a`).first().click();
  await expect(page).toHaveURL(/\/en\/claim\/[a-z0-9-]+\/$/);
  await page.goBack();
  await page.locator('.ways a[href*="shandong-targets"]').click();
  await expect(page).toHaveURL(/\/en\/shandong-targets\/$/);
});

test('what nobody there has is left out, and said', async ({ page }) => {
  await page.goto('en/place/yantai/?themes=nobody,constructor');
  await expect(page.locator('.filter-line')).toContainText('something that nothing here has');
  await expect(page.locator(`${item}:not(:visible)`)).toHaveCount(0);
});

for (const path of ['place/yantai', 'plan/shandong-2021'])
  test(`${path} under a filter has nothing that axe faults and fits a phone`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`zh/${path}/?themes=brand&theme=${theme}`);
      await expect(page.locator('.filter-line')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  test('everything is listed, and nothing says otherwise', async ({ page }) => {
    await page.goto('en/plan/shandong-2021/?themes=brand');
    await expect(page.locator(`${item}:not(:visible)`)).toHaveCount(0);
    await expect(page.locator('.filter-line')).toHaveCount(0);
  });
});
