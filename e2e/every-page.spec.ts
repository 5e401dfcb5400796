import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults, expect, sidewaysOverflow, test } from './support/test';

// Every view in both languages, and of each other kind of page those that stand for the rest.

const DIST = resolve(process.env.DIST ?? 'dist');
const LANGS = ['zh', 'en'] as const;
const VIEWS = readdirSync(join(DIST, 'embed/en')).sort();
const read = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** Of a kind of page, the one with the most and the one with the least to say. */
function extremes(kind: string): string[] {
  const sizes = readdirSync(join(DIST, 'en', kind))
    .map((id) => ({ path: `${kind}/${id}`, size: read(`en/${kind}/${id}`).length }))
    .sort((a, b) => a.size - b.size);
  return [sizes[0], sizes.at(-1)].flatMap((page) => (page ? [page.path] : []));
}

/** A claim for each form and operator of a quantity, and each standing, that the data has. */
function claimsOfEachKind(): string[] {
  const found = new Map<string, string>();
  for (const id of readdirSync(join(DIST, 'en/claim'))) {
    const html = read(`en/claim/${id}`);
    const figure = /class="big-number">([^<]*)/.exec(html)?.[1]?.replace(/[\w,.¥]+/g, 'n') ?? 'none';
    const standing = /standing-mark standing-(\w+)/.exec(html)?.[1] ?? '';
    const sign =
      figure === 'none'
        ? 'none'
        : (/^(?:&[gl]t;|[≥≤≈]|n–n)/.exec(figure)?.[0] ?? (figure.includes('level') ? 'level' : 'plain'));
    if (!found.has(`${sign} ${standing}`)) found.set(`${sign} ${standing}`, `claim/${id}`);
  }
  return [...found.values()];
}

const KINDS = ['claim', 'place', 'plan', 'source', 'theme', 'actor', 'product'];
const ITEMS = [...new Set([...KINDS.flatMap(extremes), ...claimsOfEachKind()])];
const OTHERS = ['', 'story', 'search', 'method'];
const PATHS = [...VIEWS, ...OTHERS, ...ITEMS];

/** Where a picture stands on more claims than a page can hold, the names in its table lead to lists of them. */
function tableLeadsToWords(html: string): boolean {
  const [, path] = /<tbody><tr[^>]*><th[^>]*><a href="[./]*([^"]+)\/"/.exec(html) ?? [];
  return path !== undefined && read(path).includes('/claim/');
}

test('[D6] [G9] without script every view has its picture, its table and its words', () => {
  const faults = LANGS.flatMap((lang) =>
    VIEWS.flatMap((view) => {
      const html = read(`${lang}/${view}`);
      const count = (part: RegExp) => [...html.matchAll(part)].length;
      const [picture = ''] = /<div class="picture">[\s\S]*?<section class="numbers"/.exec(html) ?? [];
      const has = {
        finding: /<h1>[^<]{6,}<\/h1>/.test(html),
        picture: /data-claim="/.test(picture) || /<svg[^>]*data-map=/.test(picture),
        source: /class="source-line"/.test(html),
        table: count(/<tbody><tr/g) > 0,
        words: count(/<article class="claim-words"/g) > 0 ? count(/<blockquote/g) > 0 : tableLeadsToWords(html),
        language: html.includes(`<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}"`),
      };
      return Object.entries(has).flatMap(([part, there]) => (there ? [] : [`${lang}/${view} lacks its ${part}`]));
    }),
  );
  expect(faults).toEqual([]);
});

test.describe('in a browser without script', () => {
  test.use({ javaScriptEnabled: false });
  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));

  for (const lang of LANGS) {
    test(`${lang}: every view is seen with its picture, its table and its words`, async ({ page }) => {
      test.slow();
      for (const view of VIEWS) {
        await page.goto(`${lang}/${view}/`);
        for (const part of ['h1', '.picture [data-claim]:visible', '.source-line', '.numbers tbody tr', '.words'])
          await expect.soft(page.locator(part).first(), `${lang}/${view}: ${part}`).toBeVisible();
        const words = page.locator('.words blockquote').or(page.locator('.numbers tbody a')).first();
        await expect.soft(words, `${lang}/${view}: words`).toBeVisible();
      }
    });
  }
});

/** Lets the code of a picture take over what was drawn at build. */
async function wake(page: Page): Promise<void> {
  const picture = page.locator('[data-picture]');
  const control = picture.locator(':is(button, input, select, summary, label):not([data-native])').first();
  if ((await control.count()) > 0) await control.dispatchEvent('focusin');
  else await picture.dispatchEvent('dblclick');
  await expect(picture).toHaveAttribute('data-picture', 'awake', { timeout: 30_000 });
}

for (const lang of LANGS) {
  for (const view of VIEWS) {
    // Errors and warnings of the console fail every test; React tells a mismatch there.
    test(`[G1] ${lang}/${view}: its code takes the picture over as it stands, and axe finds nothing in any colours`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`${lang}/${view}/`);
      await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
      const before = await page.locator('[data-picture]').evaluate((picture) => picture.querySelectorAll('*').length);
      await wake(page);
      const after = await page.locator('[data-picture]').evaluate((picture) => picture.querySelectorAll('*').length);
      expect(after).toBeGreaterThanOrEqual(before);
      await checkColours(page, `${lang}/${view}/`);
    });
  }
}

/** In light, dark and the reader's own colours. */
async function checkColours(page: Page, path: string): Promise<void> {
  expect(await axeFaults(page), `${path} light`).toEqual([]);
  await page.goto(`${path}?theme=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await axeFaults(page), `${path} dark`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFaults(page), `${path} forced colours`).toEqual([]);
}

for (const path of PATHS.filter((each) => !VIEWS.includes(each))) {
  test(`[G1] [G4] ${path || 'home'}: axe finds nothing in both languages and any colours, and it fits 320 px`, async ({
    page,
  }) => {
    test.slow();
    for (const lang of LANGS) {
      const here = path === '' ? `${lang}/` : `${lang}/${path}/`;
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(here);
      await checkColours(page, here);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await sidewaysOverflow(page), `${here} is wider than 320 px`).toBe(0);
    }
  });
}

for (const view of VIEWS) {
  test(`[G1] embed of ${view}: axe finds nothing in both languages and any colours`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 700 });
    for (const lang of LANGS) {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.goto(`embed/${lang}/${view}/`);
      await checkColours(page, `embed/${lang}/${view}/`);
    }
  });
}

test.describe('reading and moving about', () => {
  for (const path of [
    'shandong-clusters',
    'shenzhen-money',
    'place/yantai',
    'source/shenzhen-full-text',
    '',
    'method',
  ]) {
    test(`${path || 'home'}: headings go down one step at a time, landmarks are there once`, async ({ page }) => {
      await page.goto(path === '' ? 'en/' : `en/${path}/`);
      const levels = await page
        .locator('h1, h2, h3, h4, h5')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      for (const landmark of ['main', 'body > div > header, body > header', 'footer'])
        expect(await page.locator(landmark).count()).toBeLessThanOrEqual(1);
    });

    test(`[G5] ${path || 'home'}: wider letters, words and lines cut nothing off`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path === '' ? 'en/' : `en/${path}/`);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      expect(await sidewaysOverflow(page)).toBe(0);
      const cut = await page.locator('main *:not(svg *)').evaluateAll((all) =>
        all
          .filter((each) => {
            const { overflowX, overflowY, clip, position } = getComputedStyle(each);
            const hides = overflowX === 'hidden' || overflowY === 'hidden';
            if (!hides || position === 'absolute' || clip !== 'auto') return false;
            return each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1;
          })
          .map((each) => each.className.toString()),
      );
      expect(cut).toEqual([]);
    });
  }

  test('[G3] what has focus is never hidden, down the whole of a page', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto('en/shandong-targets/');
    await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
    for (let tabs = 0; tabs < 45; tabs += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return true;
        const box = focused.getBoundingClientRect();
        const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20)];
        const at = document.elementFromPoint(x, y);
        return at !== null && (focused.contains(at) || at.contains(focused));
      });
      expect(seen, `stop ${tabs + 1}`).toBe(true);
    }
  });

  test('the words that a mark opens never lie on the headline, and on a phone leave the mark in view', async ({
    page,
  }) => {
    for (const [view, mark] of [
      ['shandong-clusters', '[data-map="regions"] a.mark[data-place="jimo"]'],
      ['shandong-bases', '.matrix.fit-wide a.matrix-head[data-place="yantai"]'],
      ['shenzhen-visions', '.sides.fit-wide .side-item'],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`en/${view}/`);
      await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
      await page.locator(mark).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.card').waitFor();
      const card = await page.locator('.card').boundingBox();
      const head = await page.locator('h1').boundingBox();
      expect(card?.y ?? 0, view).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('en/shandong-targets/');
    await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
    const target = page.locator('.targets.fit-narrow .target').nth(3);
    await target.click();
    // The page is scrolled as the card opens, a frame after the tap.
    await page.locator('.card').waitFor();
    const card = await page.locator('.card').boundingBox();
    const mark = await target.boundingBox();
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual((card?.y ?? 0) + 1);
  });

  test('[G6] nothing moves for those who ask for stillness', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('en/shandong-clusters/');
    await page.locator('[data-ready="live"]').waitFor({ state: 'attached' });
    // What moves does so when it is pointed at.
    await page.locator('a.mark[data-place="jimo"]').first().dispatchEvent('pointerover');
    await expect(page.locator('.view[data-any-lit]')).toBeAttached();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
