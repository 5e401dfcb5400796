import { axeFaults, expect, layoutShift, sidewaysOverflow, test } from './support/test';

const LANGS = ['zh', 'en'] as const;
const PAGES = ['', 'story/'] as const;

for (const lang of LANGS) {
  test(`${lang} front page has the map, the timeline and the plans`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await expect(page.locator('.home-map [data-map="regions"]')).toBeVisible();
    await expect(page.locator('.home-map a.mark')).toHaveCount(4);
    await expect(page.locator('.timeline:visible .timeline-bar')).toHaveCount(4);
    await expect(page.locator('.home-card')).toHaveCount(4);
    await expect(page.locator('.home-questions a')).toHaveCount(4);
    expect(await layoutShift(page)).toBe(0);
  });

  for (const path of PAGES) {
    test(`${lang}/${path} has nothing that axe faults, light and dark`, async ({ page }) => {
      for (const theme of ['light', 'dark']) {
        await page.goto(`${lang}/${path}?theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-scheme', theme);
        expect(await axeFaults(page)).toEqual([]);
      }
    });

    test(`${lang}/${path} fits a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${lang}/${path}`);
      expect(await sidewaysOverflow(page)).toBe(0);
    });
  }
}

test('a territory leads to its plan, a bar to its claim', async ({ page }) => {
  await page.goto('en/');
  await page.locator('.home-map a.mark[data-place="shandong"]').click();
  await expect(page).toHaveURL(/\/en\/plan\/[a-z0-9-]+\/$/);
  await page.goBack();
  await page.locator('.timeline:visible .timeline-bar').first().click();
  await expect(page).toHaveURL(/\/en\/claim\/[a-z0-9-]+\/$/);
});

test('a territory lights its row of the timeline', async ({ page }) => {
  await page.goto('zh/');
  await page.locator('.home-map a.mark[data-place="shandong"]').hover();
  await expect(page.locator('.timeline:visible .timeline-bar[data-place="shandong"]')).toHaveAttribute('data-lit', '');
  await expect(page.locator('.timeline:visible .timeline-bar[data-place="shanghai"]')).not.toHaveAttribute('data-lit');
});

test('nothing of the country is covered, cropped or stretched', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('zh/');
    const map = page.locator('.home-map svg[data-map]');
    const { frame, whole, natural } = await map.evaluate((svg) => {
      const box = (element: Element) => element.getBoundingClientRect();
      const { width: across, height: down } = (svg as SVGSVGElement).viewBox.baseVal;
      const parts = [...svg.querySelectorAll('[data-layer="ground"] path')].map(box);
      return {
        frame: box(svg),
        natural: down / across,
        whole: {
          left: Math.min(...parts.map(({ left }) => left)),
          right: Math.max(...parts.map(({ right }) => right)),
          top: Math.min(...parts.map(({ top }) => top)),
          bottom: Math.max(...parts.map(({ bottom }) => bottom)),
        },
      };
    });
    expect(frame.height / frame.width).toBeCloseTo(natural, 2);
    expect(whole.left).toBeGreaterThan(frame.left);
    expect(whole.right).toBeLessThan(frame.right);
    expect(whole.top).toBeGreaterThan(frame.top);
    expect(whole.bottom).toBeLessThan(frame.bottom);
    await expect(page.locator('.home-map [data-furniture="review"]:visible')).toHaveCount(1);
  }
});

test('the story leads to each view with what is selected there', async ({ page }) => {
  await page.goto('en/story/');
  const links = page.locator('.story a.story-open');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThanOrEqual(6);
  const selecting = hrefs.findIndex((href) => href.includes('select='));
  const key = new URLSearchParams(hrefs[selecting]?.split('?')[1]).get('select');
  await links.nth(selecting).click();
  await page.locator('[data-ready="live"]').first().waitFor({ state: 'attached' });
  await expect(page.locator('[data-claim][data-selected]')).not.toHaveCount(0);
  const selected = await page
    .locator('[data-claim][data-selected]')
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute('data-place')} ${mark.getAttribute('data-claim')}`),
    );
  expect(selected.length).toBeGreaterThan(0);
  for (const names of selected) expect(names.split(' ')).toContain(key);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  for (const lang of LANGS) {
    test(`${lang} front page and story are whole`, async ({ page }) => {
      await page.goto(`${lang}/`);
      await expect(page.locator('.home-map svg[data-map]')).toBeVisible();
      await expect(page.locator('.timeline:visible')).toHaveCount(1);
      await expect(page.locator('.home-card .findings a').first()).toBeVisible();
      await page.locator('.home-ways a').first().click();
      await expect(page.locator('.story > li')).not.toHaveCount(0);
    });
  }
});
