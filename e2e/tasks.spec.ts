import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packed, servePacked } from '../scripts/speed/packed';
import { networkTime, slowDown } from '../scripts/speed/slow';
import { Person } from './support/person';
import { expect, gotoLive, test } from './support/test';

// What a person must be able to finish, and in how many actions; docs/tasks.md has the whole list.

const DIST = resolve(process.env.DIST ?? 'dist');
const LANGS = ['zh', 'en'] as const;
const MAP = 'en/shandong-clusters/';
const KB = 1024;

const person = (page: Page) => new Person(page);
const card = (page: Page) => page.locator('.card');

test.describe('U1: a useful map before any script', () => {
  /** Names on the map that can be read: nothing lies over them, and they are inside the window. */
  const namesSeen = (page: Page) =>
    page.locator('[data-map="regions"] .map-labels text').evaluateAll(
      (names) =>
        names.filter((name) => {
          const { left, top, width, height } = name.getBoundingClientRect();
          const at = width > 0 && document.elementFromPoint(left + width / 2, top + height / 2);
          return at && (name === at || name.contains(at) || at.contains(name));
        }).length,
    );

  /** What a page and its style sheets weigh as they are sent; it waits for nothing else to be painted. */
  const bytesOf = (page: string): number => {
    const html = readFileSync(join(DIST, page), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="[./]*([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(styles.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/<script(?![^>]*type="(?:module|application\/(?:ld\+)?json)")/);
    return [page, ...styles].reduce((sum, file) => sum + packed(join(DIST, file)).length, 0);
  };

  for (const lang of LANGS) {
    test(`${lang}: with no script answered, the map and its names stand there, from at most 40 KB`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const scripts: string[] = [];
      await page.route(/\.js($|\?)/, (route) => void scripts.push(route.request().url()));
      await page.goto(`${lang}/shandong-clusters/`, { waitUntil: 'commit' });
      await expect.poll(() => namesSeen(page)).toBeGreaterThanOrEqual(5);
      expect(scripts.length).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.querySelector('[data-ready]'))).toBeNull();
      expect(bytesOf(`${lang}/shandong-clusters/index.html`)).toBeLessThan(40 * KB);
    });

    test(`${lang}: slow 4G has the map of the front page and of a view on its way in less than half of 2 s`, () => {
      for (const page of ['', 'shandong-clusters/'])
        expect(networkTime(bytesOf(`${lang}/${page}index.html`))).toBeLessThan(1_000);
    });
  }

  test('on slow 4G and a processor four times as slow, the picture is painted before the page answers', async ({
    page,
    allowOrigin,
  }) => {
    const served = await servePacked(DIST);
    allowOrigin(served.url);
    await slowDown(page);
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[data-ready="live"]')) return;
        performance.mark('live');
        seen.disconnect();
      });
      seen.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    const visits: { readonly painted: number; readonly live: number }[] = [];
    // The first visit has the server pack what the others are sent at once; a busy machine may paint late at one of them.
    for (let visit = 0; visit < 4; visit += 1) {
      await page.goto(served.url + MAP);
      await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
      const [painted, live] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
        performance.getEntriesByName('live')[0]?.startTime ?? 0,
      ]);
      visits.push({ painted: Math.round(painted ?? 0), live: Math.round(live ?? 0) });
    }
    const told = visits.slice(1).map(({ painted, live }) => `painted ${painted} ms, interactive ${live} ms`);
    test.info().annotations.push({ type: 'U1', description: told.join('; ') });
    console.log(`U1: ${told.join('; ')}`);
    expect(Math.min(...visits.slice(1).map(({ painted, live }) => painted / live))).toBeLessThan(1);
    await served.close();
  });
});

for (const lang of LANGS) {
  test(`U2, ${lang}: one tap on a target shows the plan's words and a plain reading`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await gotoLive(page, `${lang}/shandong-targets/`);
    const someone = person(page);
    await someone.click(page.locator('.target[data-claim="sd-target-champions"]:visible'));
    await expect(card(page).locator('blockquote').nth(1)).toContainText('more than 12 champion');
    await expect(card(page).locator('.reading').nth(1)).toContainText(lang === 'zh' ? '12' : 'more than 12 champion');
    await expect(card(page).locator('.standing-mark')).toBeVisible();
    expect(someone.actions('U2')).toBe(1);
  });
}

test.describe('[G2] U4: by keyboard alone', () => {
  test('the skip link leads past the menus, a mark answers to Enter, Escape gives the focus back', async ({ page }) => {
    await gotoLive(page, 'en/shandong-targets/');
    const someone = person(page);
    await someone.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await someone.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    const mark = page.locator('.targets.fit-wide .target').first();
    for (let tabs = 0; tabs < 30 && !(await mark.evaluate((element) => element === document.activeElement)); tabs += 1)
      await someone.press('Tab');
    await expect(mark).toBeFocused();
    await someone.press('Enter');
    await expect(card(page).locator('blockquote').first()).toBeVisible();
    await someone.press('Escape');
    await expect(mark).toBeFocused();
    expect(someone.actions('U4')).toBeLessThanOrEqual(20);
  });

  test('the language, the theme and the search answer to keys', async ({ page }) => {
    await gotoLive(page, `${MAP}?select=jimo`);
    await page.locator('[data-scheme-switch]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await page.locator('[data-language-switch]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zh\/shandong-clusters\/\?.*select=jimo/);
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL(/\/zh\/search\//);
  });

  for (const view of ['shandong-clusters', 'shanghai-projects']) {
    test(`no trap on ${view}: Tab goes through the page and out of it`, async ({ page }) => {
      test.slow();
      await gotoLive(page, `en/${view}/`);
      const last = page.locator('.site-foot a').last();
      const stops = await page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').count();
      for (let tabs = 0; tabs < stops + 5; tabs += 1) {
        await page.keyboard.press('Tab');
        if (await last.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`Tab did not reach the foot of the page in ${stops + 5} steps`);
    });
  }
});

test('[G9] U4: a screen reader meets the finding, the drawing by its name, each mark with its number, and the table', async ({
  page,
}) => {
  await gotoLive(page, 'en/shandong-targets/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const drawing = page.locator('.picture').getByRole('group').first();
  await expect(drawing).toHaveAccessibleName(/\S/);
  await expect(drawing.getByRole('link', { name: '> 12 enterprises National champion enterprises' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Shandong\u2019s targets' }).or(page.getByRole('table').first());
  await expect(table.getByRole('row').filter({ hasText: '> 12 enterprises' })).toHaveCount(1);
  for (const landmark of ['banner', 'navigation', 'main', 'contentinfo'] as const)
    await expect(page.getByRole(landmark).first()).toBeAttached();
});

for (const lang of LANGS) {
  test(`U6, from ${lang}: one click, and everything is where it was in the other language`, async ({ page }) => {
    const other = lang === 'zh' ? 'en' : 'zh';
    await gotoLive(page, `${lang}/shandong-bases/?select=yantai&theme=dark`);
    const someone = person(page);
    await someone.click(page.locator('[data-language-switch]'));
    await expect(page).toHaveURL(new RegExp(`/${other}/shandong-bases/\\?`));
    const query = new URL(page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({ select: 'yantai', theme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-Hans' : 'en');
    await expect(page.locator('[data-map="regions"] a.mark[data-place="yantai"]')).toHaveAttribute('data-selected', '');
    expect(someone.actions('U6')).toBe(1);
  });
}

test.describe('U7', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('two clicks hand on what is on screen; the friend sees the same, and Back works', async ({ page, browser }) => {
    await gotoLive(page, 'en/shandong-bases/?select=yantai');
    const someone = person(page);
    await someone.click(page.locator('.tools').getByRole('link', { name: 'Share', exact: true }));
    await someone.click(page.getByRole('button', { name: 'Copy address' }));
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(someone.actions('U7')).toBe(2);
    const friend = await (await browser.newContext()).newPage();
    await friend.goto(address);
    await expect(friend.locator('[data-map="regions"] a.mark[data-place="yantai"]')).toHaveAttribute(
      'data-selected',
      '',
    );
    await expect(friend.locator('.matrix.fit-wide .matrix-cell[data-selected]')).toHaveCount(6);
    await friend.locator('.kicker a').first().click();
    await friend.goBack();
    await expect(friend).toHaveURL(address);
    await friend.context().close();
  });

  test('a filtered view too: the friend sees the filter, the lists it leads to keep it, and Back works', async ({
    page,
    browser,
  }) => {
    await gotoLive(page, 'en/shandong-bases/?themes=brand');
    const someone = person(page);
    await someone.click(page.locator('.tools').getByRole('link', { name: 'Share', exact: true }));
    await someone.click(page.getByRole('button', { name: 'Copy address' }));
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(someone.actions('U7, filtered')).toBe(2);
    expect(address).toMatch(/\/en\/shandong-bases\/\?themes=brand$/);
    const friend = await (await browser.newContext()).newPage();
    const same = async () => {
      await expect(friend.locator('.filter-count')).toHaveText('2 of 10 claims pass');
      await expect(friend.locator('.matrix.fit-wide .matrix-cell[data-out]')).toHaveCount(27);
      await expect(friend.locator('.numbers tbody tr:visible')).toHaveCount(2);
    };
    await friend.goto(address);
    await same();
    await friend.locator('.kicker a').first().click();
    await expect(friend).toHaveURL(/\/plan\/shandong-2021\/\?themes=brand$/);
    await expect(friend.locator('.filter-line')).toContainText('Filtered by theme Brand');
    await friend.goBack();
    await expect(friend).toHaveURL(address);
    await same();
    await friend.context().close();
  });
});

test.describe('[G8] U8: on paper', () => {
  // A4 within its margins, at 96 px an inch.
  const PAPER = { width: 688, height: 1017 };

  for (const lang of LANGS) {
    for (const view of [
      'shandong-clusters',
      'shandong-bases',
      'shenzhen-districts',
      'guangdong-map',
      'shanghai-places',
    ]) {
      test(`${lang} ${view}: headline, map, names and source stand on the first page`, async ({ page }) => {
        await page.setViewportSize(PAPER);
        await page.goto(`${lang}/${view}/`);
        await page.emulateMedia({ media: 'print' });
        const box = await page.evaluate(() => {
          const [head, source] = ['h1', '.picture .source-line'].map((part) =>
            document.querySelector(part)?.getBoundingClientRect(),
          );
          return { top: head?.top ?? -1, bottom: (source?.bottom ?? Number.POSITIVE_INFINITY) - (head?.top ?? 0) };
        });
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(PAPER.height);
        await expect(page.locator('[data-map="regions"] .map-labels text:visible').first()).toBeVisible();
        await expect(page.locator('.site-head')).toBeHidden();
      });
    }
  }
});

const SEARCHES = [
  { task: 'U9', lang: 'en', words: 'towel', leads: /\/product\/towel\/$/ },
  { task: 'U9', lang: 'zh', words: '家纺', leads: /\/product\/home-textiles\/$/ },
  { task: 'U9', lang: 'zh', words: '市商务局', leads: /\/actor\/sz-commerce\/$/ },
  { task: 'U9', lang: 'en', words: '520', leads: /\/shanghai-path\/$/ },
  { task: 'P10', lang: 'en', words: 'Yantai', leads: /\/place\/yantai\/$/ },
  { task: 'P10', lang: 'zh', words: '海阳', leads: /\/place\/haiyang\/$/ },
] as const;

for (const { task, lang, words, leads } of SEARCHES) {
  test(`${task}, ${lang}: “${words}” and Enter`, async ({ page }) => {
    await page.goto(`${lang}/search/`);
    await expect(page.locator('[data-search-status]')).not.toContainText(/script|脚本/);
    const someone = person(page);
    await someone.type(words);
    await expect(page.locator('[data-kind]:not([hidden]) li').first()).toBeVisible();
    await someone.press('Enter');
    await expect(page).toHaveURL(leads);
    expect(someone.actions(`${task} “${words}”`)).toBe(2);
    await expect(page.locator('.claim-list li, .phrase').first()).toBeVisible();
  });
}

test('P6: a number in focus, one key to the words of the plan', async ({ page }) => {
  await gotoLive(page, 'zh/shanghai-targets/');
  await page.locator('.targets.fit-wide .target').first().focus();
  const someone = person(page);
  await someone.press('Enter');
  await expect(card(page).locator('blockquote').first()).toBeVisible();
  expect(someone.actions('P6')).toBe(1);
});

test('P7: who answers for task 7, and for what else each does: two clicks', async ({ page }) => {
  await gotoLive(page, 'en/shenzhen-tasks/');
  const someone = person(page);
  const matrix = page.locator('.show-plan .matrix.fit-wide');
  await someone.click(matrix.locator('.matrix-head').filter({ hasText: '7 Regional brands' }).locator('text').first());
  const bodies = () =>
    matrix
      .locator('.matrix-cell[data-selected]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  await expect
    .poll(async () => (await bodies()).filter((label) => label.includes('7 Regional brands')))
    .toHaveLength(5);
  await expect(card(page)).toBeVisible();
  await someone.click(matrix.locator('.matrix-head[data-actor="sz-development-reform"] text').first());
  await expect(card(page).locator('[data-card-title] a')).toHaveAttribute('href', /\/actor\/sz-development-reform\/$/);
  await expect(card(page).locator('.claim-words h3').filter({ hasText: 'Upgrading cluster areas' })).not.toHaveCount(0);
  expect(someone.actions('P7')).toBe(2);
});
