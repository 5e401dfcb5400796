import { axeFaults, expect, gotoLive, layoutShift, sidewaysOverflow, test } from './support/test';

const CELL = '.cloth-wide .cloth-cell[data-key="brand-shandong-2021"]';

for (const lang of ['zh', 'en']) {
  test(`${lang}: the cloth stands still, fits a phone, and axe finds nothing, light and dark`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await gotoLive(page, `${lang}/compare-themes/?theme=${theme}`);
      expect(await layoutShift(page)).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}

test('one tap on a cell shows as many claims as it prints, with words, where they stand, and the way on', async ({
  page,
}) => {
  await gotoLive(page, 'en/compare-themes/');
  const printed = Number(await page.locator(`${CELL} .by-count text`).textContent());
  expect(printed).toBeGreaterThan(1);
  await page.locator(CELL).click();
  const card = page.locator('.card');
  await expect(card.locator('.claim-words')).toHaveCount(printed);
  await expect(card.locator('.claim-words').first().locator('q')).not.toBeEmpty();
  await expect(card.locator('.claim-words').first().locator('.locator')).toHaveText(/¶/);
  await expect(page).toHaveURL(/\?select=brand-shandong-2021$/);
  await card.locator('.claim-words a').first().click();
  await expect(page).toHaveURL(/\/en\/claim\/sd-[^/]+\/$/);
  await expect(page.locator('.phrase').first()).toBeVisible();
});

test('a shared address marks the one cell, in the other language too', async ({ page }) => {
  await gotoLive(page, 'en/compare-themes/?select=brand-shandong-2021');
  await expect(page.locator('.cloth-wide .cloth-cell[data-selected]')).toHaveCount(1);
  await page.locator('[data-language-switch]').click();
  await expect(page.locator(CELL)).toHaveAttribute('data-selected', '');
});

test('the share of each plan’s own is one tap away, and its numbers are those of the table', async ({ page }) => {
  await gotoLive(page, 'en/compare-themes/');
  await page.getByText('Share of the plan’s own', { exact: true }).click();
  await expect(page.locator(`${CELL} .by-count`)).toBeHidden();
  const share = (await page.locator(`${CELL} .by-share text`).textContent()) ?? '';
  expect(share).toMatch(/^\d+%$/);
  await expect(page.getByRole('row', { name: /^Brand/ })).toContainText(`(${share})`);
});

// Seven claims have more words than there is room for; one has few.
for (const cell of ['brand-shandong-2021', 'design-shanghai-2022'])
  test(`a sheet whose words are still to come stands as it will stand with them: ${cell}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const held: (() => void)[] = [];
    await page.route('**/en/theme/**', async (route) => {
      await new Promise<void>((done) => held.push(done));
      await route.continue();
    });
    await gotoLive(page, 'en/compare-themes/');
    await page.locator(`.cloth-cell[data-key="${cell}"]:visible`).click();
    const before = await page.locator('.card[aria-busy]').boundingBox();
    await expect.poll(() => held.length).toBe(1);
    held[0]?.();
    await expect(page.locator('.card .claim-words').first()).toBeVisible();
    expect(await page.locator('.card').boundingBox()).toEqual(before);
  });

test('where the words cannot be fetched, the card leads to them', async ({ page, allowRequest, allowConsole }) => {
  allowRequest(/theme\/brand/);
  allowConsole(/Failed to load resource/);
  await page.route('**/en/theme/brand/**', (route) => route.abort());
  await gotoLive(page, 'en/compare-themes/');
  await page.locator(CELL).click();
  await expect(page.locator('.card [data-card-body] a')).toHaveAttribute(
    'href',
    /\/en\/theme\/brand\/#of-shandong-2021$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  test('both weaves are there, and a cell leads to its words', async ({ page }) => {
    await page.goto('en/compare-themes/');
    await page.getByText('Share of the plan’s own', { exact: true }).click();
    await expect(page.locator(`${CELL} .by-share text`)).toBeVisible();
    await page.locator(`${CELL} text`).last().click();
    await expect(page).toHaveURL(/\/en\/theme\/brand\/#of-shandong-2021$/);
    await expect(page.locator('#of-shandong-2021')).toBeInViewport();
  });
});

test('an embed shows the same, with the words one tap away', async ({ page }) => {
  await page.goto('embed/en/compare-themes/');
  await page.locator(CELL).click();
  await expect(page.locator('.card .claim-words').first()).toBeVisible();
});
