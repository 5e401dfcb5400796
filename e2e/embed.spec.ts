import { axeFaults, expect, gotoLive, sidewaysOverflow, test } from './support/test';

/** Contrast as WCAG 2.2 defines it, of red, green and blue in bytes. */
function contrastOf(...colours: readonly (readonly number[] | undefined)[]): number {
  const linear = (byte = 0) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]: readonly number[] = []) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [dark = 0, bright = 0] = colours.map(light).sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const EMBED = 'embed/en/shandong-clusters/';

test('an embed marks what its address selects, in the theme that it asks for', async ({ page }) => {
  await page.goto(`${EMBED}?select=jimo&theme=dark`);
  await expect(page.locator('[data-map="regions"] a.mark[data-place="jimo"]')).toHaveAttribute('data-selected', '');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('[data-selected].mark:not([data-place="jimo"])')).toHaveCount(0);
});

test('a tap on an embedded mark shows its words', async ({ page }) => {
  await gotoLive(page, EMBED);
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

for (const theme of ['light', 'dark', 'plain']) {
  test(`an accent that cannot be read in the theme ${theme} is adjusted until it can`, async ({ page }) => {
    await page.goto(`${EMBED}?theme=${theme}&accent=${theme === 'dark' ? '101010' : 'ffffcc'}`);
    const used = await page.locator('[data-view]').evaluate((view) => {
      const style = getComputedStyle(view);
      const shown = (name: string) => {
        const probe = Object.assign(document.createElement('i'), { className: 'probe' });
        probe.style.color = style.getPropertyValue(name);
        view.append(probe);
        return getComputedStyle(probe).color;
      };
      return ['--dye', '--dye-text', '--paper'].map(shown);
    });
    const [dye, words, paper] = used.map((rgb) => (rgb.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(contrastOf(dye, paper)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(words, paper)).toBeGreaterThanOrEqual(4.5);
  });
}

test('plain has no ground of its own', async ({ page }) => {
  await page.goto(`${EMBED}?theme=plain`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('h1')).toHaveCSS('font-family', /^system-ui/);
});
