import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { labelFaults } from './support/labels';
import { expect, sidewaysOverflow, test } from './support/test';

// One load for each page and language; the window changes its width under it.

const DIST = process.env.DIST ?? 'dist';
const VIEWS = readdirSync(join(DIST, 'embed/en')).sort();
const LANGS = ['zh', 'en'] as const;
const PAGE_WIDTHS = [320, 360, 480, 600, 768, 960, 1280, 1920, 3840];
const EMBED_WIDTHS = [320, 480, 600, 900];
const OTHERS = ['', 'story/', 'place/shenzhen/', 'place/yantai/', 'place/dalang-dongguan/'];

const PATHS = LANGS.flatMap((lang) => [
  ...VIEWS.map((view) => ({ path: `${lang}/${view}/`, widths: PAGE_WIDTHS })),
  ...VIEWS.map((view) => ({ path: `embed/${lang}/${view}/`, widths: EMBED_WIDTHS })),
  ...OTHERS.map((other) => ({ path: `${lang}/${other}`, widths: PAGE_WIDTHS })),
]);

for (const { path, widths } of PATHS) {
  test(`${path} keeps its labels apart, inside their frame and large enough`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await labelFaults(page), `${path} at ${width} px`).toEqual([]);
      expect.soft(await sidewaysOverflow(page), `${path} at ${width} px is wider than its window`).toBe(0);
    }
  });
}

test.describe('a planted fault is found:', () => {
  test.beforeEach(({ page }) => page.goto('en/shandong-bases/'));

  const first = '.matrix.fit-wide .matrix-row .matrix-head text';
  const plants = [
    {
      name: 'two labels on one another',
      edit: `const [a, b] = document.querySelectorAll('${first}'); b.setAttribute('y', a.getAttribute('y'))`,
      fault: /lies on/,
    },
    {
      name: 'a label that leaves its frame',
      edit: `document.querySelector('${first}').setAttribute('x', '-60')`,
      fault: /leaves its frame/,
    },
    {
      name: 'a label that is too small',
      edit: `document.querySelector('.matrix.fit-wide').setAttribute('viewBox', '0 0 1600 900')`,
      fault: /is \d+\.\d px/,
    },
    {
      name: 'a turned label across another',
      edit: `document.querySelectorAll('.matrix.fit-wide .matrix-head text')[1].setAttribute('transform', 'rotate(0)')`,
      fault: /lies on/,
    },
  ];
  for (const { name, edit, fault } of plants) {
    test(name, async ({ page }) => {
      expect(await labelFaults(page)).toEqual([]);
      await page.evaluate(`{ ${edit} }`);
      expect(await labelFaults(page)).toContainEqual(expect.stringMatching(fault));
    });
  }
});
