import { expect, gotoLive, test } from './support/test';

// What a screen reader is given, as the browser tells it; docs/access.md has the scripts for people.

const PAGES = ['shandong-targets', 'shandong-clusters', 'shenzhen-money', 'compare-targets'];

/** Lines of the tree that give a role without a name, where the role must have one; a disclosure is a group that its summary names. */
const nameless = (tree: string): string[] =>
  tree.split('\n').filter((line) => /^\s*- (?:link|button|table|img|checkbox|heading)(?: \[[^\]]*\])*:?$/.test(line));

for (const lang of ['zh', 'en'] as const)
  test(`[G9] ${lang}: finding, picture as a group of named marks, and the table are given by name`, async ({
    page,
  }) => {
    for (const view of PAGES) {
      await gotoLive(page, `${lang}/${view}/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }), view).toHaveAccessibleName(/\S{4}/);
      const picture = main.locator('.picture');
      const tree = await picture.ariaSnapshot();
      expect(tree, `${view}: the picture is a named group or region`).toMatch(
        /- (?:group|region|img|list|heading) "[^"]+/,
      );
      expect(tree.match(/- link "[^"]{3,}/g)?.length ?? 0, `${view}: named marks`).toBeGreaterThan(4);
      expect(nameless(tree), `${view}: nameless parts of the picture`).toEqual([]);
      const table = main.locator('.numbers').getByRole('table');
      await expect(table, view).toHaveAccessibleName(/\S/);
      expect(await table.getByRole('columnheader').count(), `${view}: heads of columns`).toBeGreaterThan(1);
      expect(await table.getByRole('rowheader').count(), `${view}: heads of rows`).toBeGreaterThan(1);
    }
  });
