import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { stopInAddress } from '../scripts/house/soaking';
import { focusUnseen, Keyboard } from './support/focus';
import { expect, gotoLive, test } from './support/test';
import { gotoWall } from './support/wall';

// Ten tasks with nothing but keys, from a page as it opens: nothing is clicked, nothing is given the focus by script,
// and whatever has the focus on the way shows it. docs/access.md tells them as a person would do them.

const VIEWS = readdirSync(join(process.env.DIST ?? 'dist', 'embed/en')).sort();
const LANGS = ['zh', 'en'] as const;
type Lang = (typeof LANGS)[number];

const card = (page: Page) => page.locator('.card');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const WORDS = {
  share: { zh: '分享', en: 'Share' },
  embed: { zh: '嵌入', en: 'Embed' },
  copyCode: { zh: '复制代码', en: 'Copy code' },
  copyLink: { zh: '复制网址', en: 'Copy address' },
  copyQuotation: { zh: '复制引文', en: 'Copy quotation' },
} as const;
const tool = (page: Page, what: 'share' | 'embed', lang: Lang) =>
  page.locator('.tools').getByRole('link', { name: WORDS[what][lang], exact: true });

/** Who skips the menus is at the content, one key further at its first stop. */
async function skipMenus(hands: Keyboard): Promise<void> {
  await hands.goTo(hands.page.locator('.skip'), { most: 1 });
  await hands.press('Enter');
  await expect(hands.page.locator('#main')).toBeFocused();
}

/** Opens the words of what has the focus, and closes them: the focus is where it was. */
async function readAndClose(hands: Keyboard, mark: ReturnType<Page['locator']>): Promise<void> {
  await hands.press('Enter');
  await expect(card(hands.page).locator('blockquote').first()).toBeVisible();
  expect(await focusUnseen(hands.page)).toBe('');
  await hands.press('Escape');
  await expect(card(hands.page)).toBeHidden();
  await expect(mark).toBeFocused();
}

for (const lang of LANGS) {
  test.describe(`[G2] [G3] ${lang}: by keys alone`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('U2: the words of a target, and back to it; arrows go on to the next', async ({ page }) => {
      await gotoLive(page, `${lang}/shandong-targets/`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      const mark = page.locator('.targets.fit-wide .target[data-claim="sd-target-champions"]');
      await hands.goTo(mark, { most: 8 });
      await readAndClose(hands, mark);
      await hands.press('ArrowDown');
      await expect(mark).not.toBeFocused();
      expect(await page.evaluate(() => document.activeElement?.matches('a.target'))).toBe(true);
      expect(await focusUnseen(page)).toBe('');
    });

    test('U3, P5: who sets a target for the industry’s size, and why a pair stands apart', async ({ page }) => {
      await gotoLive(page, `${lang}/compare-targets/`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      const mine = page.locator('.board-card[data-claim="sh-target-scale"]').first();
      await hands.goTo(mine, { most: 8 });
      await readAndClose(hands, mine);
      const pairs = page.locator('details:has(.pair-group) > summary').first();
      await hands.goTo(pairs, { most: 12 });
      const pair = page.locator('details:has(.pair-group)').first().locator('.pair-group h3').first();
      const wasOpen = await pair.isVisible();
      await hands.press('Enter');
      await expect(pair).toBeVisible({ visible: !wasOpen });
      if (wasOpen) await hands.press('Enter');
      await expect(pair).toContainText(/./);
    });

    test('U6: the other language, with the choice', async ({ page }) => {
      const other = lang === 'zh' ? 'en' : 'zh';
      await gotoLive(page, `${lang}/shandong-bases/?select=yantai`);
      const hands = new Keyboard(page);
      await hands.goTo(page.locator('[data-language-switch]'), { most: 15 });
      await hands.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${other}/shandong-bases/\\?select=yantai$`));
      await expect(page.locator('[data-map="regions"] a.mark[data-place="yantai"]')).toHaveAttribute(
        'data-selected',
        '',
      );
    });

    test('U7: filter the picture and its table, and hand on the address', async ({ page }) => {
      await gotoLive(page, `${lang}/shandong-targets/`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      await hands.goTo(page.locator('.filter-toggle'), { most: 4 });
      await hands.press('Enter');
      await expect(page.locator('.filter-panel')).toBeVisible();
      await hands.goTo(page.locator('.filter-panel').getByRole('checkbox', { name: /^(?:Inferred by us|我们推断)/ }), {
        most: 40,
      });
      await hands.press('Space');
      await expect(page).toHaveURL(/\?[a-z]+=[a-z-]+$/);
      const rows = page.locator('.numbers tbody tr');
      await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(await rows.count());
      await hands.press('Escape');
      await expect(page.locator('.filter-toggle')).toBeFocused();
      await hands.goTo(tool(page, 'share', lang), { most: 40 });
      await hands.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await hands.goTo(page.getByRole('dialog').getByRole('button', { name: WORDS.copyLink[lang] }), { most: 8 });
      await hands.press('Enter');
      await expect.poll(() => clipboard(page)).toBe(page.url());
      await hands.press('Escape');
      await expect(tool(page, 'share', lang)).toBeFocused();
    });

    test('U9: search for a product from any page', async ({ page }) => {
      await gotoLive(page, `${lang}/shandong-targets/`);
      const hands = new Keyboard(page);
      await hands.press('Control+k');
      await expect(page).toHaveURL(new RegExp(`/${lang}/search/`));
      await expect(page.locator('[data-search-status]')).not.toContainText(/script|脚本/);
      await page.keyboard.type(lang === 'zh' ? '家纺' : 'towel');
      await expect(page.locator('[data-kind]:not([hidden]) li a').first()).toBeVisible();
      await hands.press('ArrowDown');
      expect(await focusUnseen(page)).toBe('');
      await hands.press('Enter');
      await expect(page.locator('h1')).toBeVisible();
      await expect(page).not.toHaveURL(/\/search\//);
    });

    test('P10: what is asked of a city', async ({ page }) => {
      await page.goto(`${lang}/search/`);
      await expect(page.locator('[data-search-status]')).not.toContainText(/script|脚本/);
      const hands = new Keyboard(page);
      await page.keyboard.type(lang === 'zh' ? '烟台' : 'Yantai');
      await expect(page.locator('[data-kind="place"]:not([hidden]) li').first()).toBeVisible();
      await hands.press('Enter');
      await expect(page).toHaveURL(/\/place\/yantai\/$/);
      await hands.goTo(page.locator('.claim-list a, main article a').first(), { most: 25 });
    });

    test('P8: clusters of two provinces on one map, read mark by mark', async ({ page }) => {
      await gotoLive(page, `${lang}/compare-places/`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      const mark = page.locator('.places-map svg[data-map]:visible a.mark[data-place="jimo"]').first();
      await hands.goTo(mark, { most: 80 });
      await readAndClose(hands, mark);
    });

    test('P1, P4: hold the wall, go on by hand, open the words, let it go', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await gotoWall(page, `?lang=${lang}&stage=svg&dwell=600`);
      const hands = new Keyboard(page);
      await hands.press('Space');
      await hands.press('ArrowRight');
      await expect.poll(() => stopInAddress(page)).toBe(2);
      await hands.press('Enter');
      await expect(card(page).locator('blockquote').first()).toBeVisible();
      await hands.press('Escape');
      await expect(card(page)).toBeHidden();
      await hands.goTo(page.locator('.wall-progress button').nth(4), { most: 60 });
      await hands.press('Enter');
      await expect.poll(() => stopInAddress(page)).toBe(5);
    });

    test('J1: the code of this very view', async ({ page }) => {
      await gotoLive(page, `${lang}/shandong-clusters/?select=jimo`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      await hands.goTo(tool(page, 'embed', lang));
      await hands.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await hands.goTo(page.getByRole('dialog').getByRole('button', { name: WORDS.copyCode[lang] }), { most: 40 });
      await hands.press('Enter');
      await expect.poll(() => clipboard(page)).toContain(`embed/${lang}/shandong-clusters/?select=jimo`);
      await hands.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(tool(page, 'embed', lang)).toBeFocused();
    });

    test('J8: one claim, its words with their citation', async ({ page }) => {
      await page.goto(`${lang}/claim/sd-cluster-jimo/`);
      const hands = new Keyboard(page);
      await skipMenus(hands);
      await hands.goTo(page.locator('main [data-copy]').first(), { most: 10 });
      await hands.press('Enter');
      await expect.poll(() => clipboard(page)).toMatch(/¶3[\s\S]*\/claim\/sd-cluster-jimo\//);
    });
  });
}

test('[G3] in every view, whatever kind of thing takes the focus shows it', async ({ page }) => {
  test.setTimeout(240_000);
  const unseen: string[] = [];
  for (const view of VIEWS) {
    await gotoLive(page, `en/${view}/`);
    // After a key, what gets the focus shows it as it would by keys.
    await page.keyboard.press('Tab');
    const stops = page.locator(
      'main :is(a[href], button, input, summary, [tabindex="0"]):not([tabindex="-1"]):visible',
    );
    const kinds = await stops.evaluateAll((all) => {
      const kindOf = (each: Element) => `${each.tagName} ${[...each.classList].slice(0, 2).join(' ')}`;
      return [...new Map(all.map((each, index) => [kindOf(each), index])).values()];
    });
    for (const index of kinds) {
      await stops.nth(index).focus();
      const which = await focusUnseen(page);
      if (which !== '') unseen.push(`${view}: ${which}`);
    }
  }
  expect(unseen).toEqual([]);
});
