import { axeFaults, expect, sidewaysOverflow, test } from './support/test';

const EMBED = 'embed/en/shandong-clusters/';

test('an embed marks what its address selects, in the theme that it asks for', async ({ page }) => {
  await page.goto(`${EMBED}?select=jimo&theme=dark`);
  await expect(page.locator('[data-map="regions"] a.mark[data-place="jimo"]')).toHaveAttribute('data-selected', '');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('[data-selected].mark:not([data-place="jimo"])')).toHaveCount(0);
});

test('a tap on an embedded mark shows its words', async ({ page }) => {
  await page.goto(EMBED);
  await page.locator('[data-map="regions"] a.mark[data-place="jimo"]').click();
  await expect(page.locator('.card blockquote')).toContainText('China’s Children’s Clothing City');
});

for (const width of [320, 600, 900]) {
  test(`an embed fits ${width} px and has nothing that axe faults`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(EMBED);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('an embed keeps nothing and asks nobody else', async ({ page, context }) => {
  await page.goto(EMBED);
  await page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.locator('canvas').count()).toBe(0);
});
