import { compareFigures, type ReadFile, readFrom, viewsOf } from './support/figures';
import { expect, test } from './support/test';

// A number on a picture, in its table, in claims.csv and on its claim's page is the same number.

const DIST = process.env.DIST ?? 'dist';
const VIEWS = viewsOf(DIST);
const LANGS = ['zh', 'en'] as const;

for (const lang of LANGS) {
  test(`[G9] ${lang}: pictures, tables, claims.csv and claim pages say the same numbers`, async ({ page }) => {
    const { faults, compared } = await compareFigures(page, readFrom(DIST), VIEWS, lang);
    expect(faults).toEqual([]);
    // A check that compares nothing finds nothing.
    expect(compared.page).toBeGreaterThan(80);
    expect(compared.picture).toBeGreaterThan(300);
    expect(compared.table).toBeGreaterThan(50);
  });
}

test.describe('a planted difference is found', () => {
  const ID = 'sd-target-champions';
  const SAID = '&gt; 12 enterprises';
  const view = 'en/shandong-targets/index.html';
  const plants = [
    { name: 'in the writing of a mark', path: view, from: `>${SAID} </text>`, to: '>&gt; 13 enterprises </text>' },
    { name: 'in the name of a mark', path: view, from: `: ${SAID}"`, to: ': 12 enterprises"' },
    { name: 'in a table', path: view, from: `<td>${SAID}</td>`, to: '<td>&gt; 120 enterprises</td>' },
    { name: 'on the page of a claim', path: `en/claim/${ID}/index.html`, from: SAID, to: '≥ 12 enterprises' },
    { name: 'in claims.csv', path: 'data/tables/claims.csv', from: ',12,,false,', to: ',12,,true,' },
  ];
  for (const { name, path, from, to } of plants) {
    test(name, async ({ page }) => {
      const read = readFrom(DIST);
      expect(read(path)).toContain(from);
      const planted: ReadFile = (file) => (file === path ? read(file).replaceAll(from, to) : read(file));
      const { faults } = await compareFigures(page, planted, ['shandong-targets'], 'en');
      expect(faults).toContainEqual(expect.stringContaining(ID));
    });
  }
});
