import { axeFaults, expect, sidewaysOverflow, test } from './support/test';

test.describe('the gallery', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('one click copies the code of a view, with absolute addresses', async ({ page }) => {
    await page.goto('en/gallery/');
    await page.locator('#shandong-bases').getByRole('button', { name: 'Copy code' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const root = new URL('../../', page.url()).href;
    expect(code).toContain(`<iframe src="${root}embed/en/shandong-bases/"`);
    expect(code).toContain(`<script async src="${root}embed.js"></script>`);
  });
});

for (const [lang, width] of [
  ['zh', 360],
  ['en', 1280],
] as const) {
  test(`${lang} at ${width} px it fits, each view has its picture, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${lang}/gallery/`);
    expect(await sidewaysOverflow(page)).toBe(0);
    const exhibits = page.locator('.exhibit');
    expect(await exhibits.count()).toBe(await page.locator('.exhibit-picture iframe').count());
    const last = exhibits.last();
    await last.scrollIntoViewIfNeeded();
    await expect(last.frameLocator('iframe').locator('.picture')).toBeVisible();
    // Small pictures are only looked at: the keyboard passes them by.
    await expect(last.locator('.exhibit-picture')).toHaveAttribute('inert', '');
    expect(await axeFaults(page)).toEqual([]);
  });
}
