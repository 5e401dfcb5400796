import type { Page } from '@playwright/test';
import { stopInAddress } from '../scripts/house/soaking';
import { type Host, newHeadline, serveBuild } from './support/builds';
import { test as base, expect, gotoLive } from './support/test';
import { headline } from './support/wall';

/** Each test has a host of its own, which it may cut off, change and switch off. */
const test = base.extend<{ host: Host }>({
  baseURL: async ({ host }, use) => use(host.url),
  host: async ({ playwright: _ }, use) => {
    const host = await serveBuild();
    await use(host);
    await host.close();
  },
});
test.use({ serviceWorkers: 'allow', reducedMotion: 'reduce' } as object);

const isHeld = (page: Page): Promise<boolean> => page.evaluate(() => navigator.serviceWorker.controller !== null);

async function gotoHeldWall(page: Page, query: string): Promise<void> {
  await page.goto(`screen/${query}`);
  await page.locator('.wall-head h1').waitFor();
  await expect.poll(() => isHeld(page), { timeout: 30_000 }).toBe(true);
}

const readKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.replace(/\?.*/, ''));
  });

/** Writes rubbish over everything kept whose address matches. */
const spoil = (page: Page, pattern: string): Promise<number> =>
  page.evaluate(async (text) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new RegExp(text).test(request.url)) continue;
        await cache.put(request, new Response('rubbish', { headers: { 'content-type': 'text/javascript' } }));
        count += 1;
      }
    }
    return count;
  }, pattern);

/** What a wall does by itself every ten minutes. */
const lookNow = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('online')));

const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="atlas-version"]')?.content ?? '');

test.describe('a wall', () => {
  test('with the cable pulled is loaded again, and still tours', async ({ page, host, allowRequest }) => {
    await gotoHeldWall(page, '?lang=en&dwell=5&stage=svg');
    await host.cut();
    await page.reload();
    const first = await headline(page);
    await expect.poll(() => headline(page), { timeout: 15_000 }).not.toBe(first);
    await page.keyboard.press('x');
    await expect(page.getByRole('group', { name: 'Choose one plan, or two' })).toBeVisible();
    // And in the language that nobody had asked for.
    await page.goto('screen/?lang=zh&stage=gl');
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    await expect(page.locator('.stage-svg')).toHaveAttribute('data-engine', 'gl', { timeout: 40_000 });
    allowRequest(/sw\.js/);
  });

  test('[E1] moves over to a new build between two stops, and not before', async ({ page, host }) => {
    test.setTimeout(180_000);
    await gotoHeldWall(page, '?lang=en&dwell=40&stage=svg&stop=2');
    const old = await versionOf(page);
    await page.keyboard.press('h');
    await expect(page.locator('.wall-health')).toContainText(`version ${old} ·`);
    await page.evaluate(() => Object.assign(window, { sameWall: true }));
    const before = await headline(page);
    await host.deploy('9.9.9+new');
    await lookNow(page);
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
      .toBe(true);
    expect(await page.evaluate(() => 'sameWall' in window)).toBe(true);
    expect(await headline(page)).toBe(before);
    // A slow machine may have the new build before it has drawn the next stop: this one draws none any more.
    await page.evaluate(() => Object.assign(MessagePort.prototype, { postMessage: () => undefined }));
    await expect.poll(() => versionOf(page).catch(() => ''), { timeout: 90_000 }).toBe('9.9.9+new');
    // The tour went on where it was going.
    await expect.poll(() => stopInAddress(page)).toBe(3);
    await page.locator('.wall-head h1').waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => headline(page)).toBe(newHeadline('9.9.9+new'));
  });

  test('does not move over while a person reads', async ({ page, host }) => {
    await gotoHeldWall(page, '?lang=en&dwell=5&stage=svg');
    await page.keyboard.press('e');
    await host.deploy('9.9.9+new');
    const old = await versionOf(page);
    await lookNow(page);
    await page.waitForTimeout(8_000);
    expect(await versionOf(page)).toBe(old);
    await page.keyboard.press('Escape');
    await expect.poll(() => versionOf(page).catch(() => ''), { timeout: 25_000 }).toBe('9.9.9+new');
  });

  test('[E5] beside another of the same device: both move over, neither in the middle', async ({
    page,
    context,
    host,
  }) => {
    await gotoHeldWall(page, '?lang=en&dwell=5&stage=svg');
    const other = await context.newPage();
    await other.goto(`${host.url}screen/?lang=en&dwell=600&stage=svg`);
    await other.locator('.wall-head h1').waitFor();
    await host.deploy('9.9.9+new');
    await lookNow(page);
    await expect.poll(() => versionOf(page).catch(() => ''), { timeout: 25_000 }).toBe('9.9.9+new');
    expect(await versionOf(other)).not.toBe('9.9.9+new');
    await expect(other.locator('.wall-head h1')).not.toBeEmpty();
    await other.keyboard.press('ArrowRight');
    await expect.poll(() => versionOf(other).catch(() => ''), { timeout: 25_000 }).toBe('9.9.9+new');
  });

  test('[E3] mends what was spoilt in its store', async ({ page, host }) => {
    await gotoHeldWall(page, '?lang=en&dwell=5&stage=svg');
    expect(await spoil(page, 'screen-entry|four-plans|screen/index\\.html')).toBeGreaterThan(3);
    await page.reload();
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    await host.cut();
    await page.reload();
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
  });

  test('[A13] takes no half of an upload: a build whose files do not have their sums stays out', async ({
    page,
    host,
    allowConsole,
    allowRequest,
  }) => {
    allowConsole(/integrity|Failed to find a valid digest/);
    allowRequest(/four-plans/);
    await gotoHeldWall(page, '?lang=en&dwell=5&stage=svg');
    const old = await versionOf(page);
    await host.deploy('9.9.9+new', 'data/screen/four-plans.en.json');
    await lookNow(page);
    const first = stopInAddress(page);
    await expect.poll(() => stopInAddress(page), { timeout: 25_000 }).toBe(first + 2);
    expect(await versionOf(page)).toBe(old);
  });

  test('[E4] is let go by the kill switch, and runs from the network', async ({ page, host }) => {
    await gotoHeldWall(page, '?lang=en&dwell=600&stage=svg');
    expect((await readKept(page)).length).toBeGreaterThan(30);
    host.switchOff();
    // A worker that has only just begun its work may be asked too early.
    await expect
      .poll(
        async () => {
          await lookNow(page).catch(() => undefined);
          return readKept(page).catch(() => ['']);
        },
        { timeout: 25_000, intervals: [2_000] },
      )
      .toEqual([]);
    await expect.poll(() => isHeld(page).catch(() => true)).toBe(false);
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    await page.evaluate(async () => caches.open('of-another-site'));
    await page.reload();
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    expect(await page.evaluate(() => caches.keys())).toEqual(['of-another-site']);
  });
});

test('[H4] a wall on plain http moves over too, by loading the page between two stops', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await page.goto('screen/?lang=en&dwell=5&stage=svg');
  await page.locator('.wall-head h1').waitFor();
  await host.deploy('9.9.9+new');
  await lookNow(page);
  await expect.poll(() => versionOf(page).catch(() => ''), { timeout: 25_000 }).toBe('9.9.9+new');
});

test.describe('pages', () => {
  const isKept = (page: Page, path: string) => async () => (await readKept(page)).some((url) => url.endsWith(path));

  /** A page that is only read puts the worker to work, for all pages of its language. */
  async function gotoHeldPage(page: Page, query = ''): Promise<void> {
    await page.goto(`en/method/${query}`);
    await expect.poll(() => isHeld(page), { timeout: 20_000 }).toBe(true);
    await expect.poll(isKept(page, 'en/method/'), { timeout: 20_000 }).toBe(true);
  }

  test('that were looked at can be read without the network', async ({ page, host, allowRequest }) => {
    allowRequest(/./);
    await gotoHeldPage(page);
    await gotoLive(page, 'en/shandong-clusters/');
    await expect.poll(isKept(page, 'en/shandong-clusters/')).toBe(true);
    await host.cut();
    await page.goto('en/method/');
    await expect(page.locator('h1')).toBeVisible();
    await page.goto('en/shandong-clusters/?theme=brand');
    await page.locator('[data-ready="live"]').first().waitFor({ state: 'attached' });
    await page.locator('a.mark[data-place="jimo"]').first().click();
    await expect(page.locator('.card')).toBeVisible();
  });

  test('say quietly that there is a newer version, and leave it to the person', async ({ page, host }) => {
    await gotoHeldPage(page, '?scheme=dark');
    await lookNow(page);
    await expect(page.locator('.update-notice')).toHaveCount(0);
    await host.deploy('9.9.9+new');
    await lookNow(page);
    const notice = page.getByRole('status').filter({ hasText: 'There is a new version' });
    await expect(notice).toBeVisible();
    await lookNow(page);
    await expect(notice).toHaveCount(1);
    await notice.getByRole('button', { name: 'Later' }).click();
    await expect(notice).toHaveCount(0);
    await lookNow(page);
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => versionOf(page).catch(() => '')).toBe('9.9.9+new');
    expect(page.url()).toContain('?scheme=dark');
  });

  test('[E5] of two builds stand in two tabs, and each works', async ({ page, context, host }) => {
    await gotoHeldPage(page);
    await gotoLive(page, 'en/shandong-clusters/');
    await host.deploy('9.9.9+new');
    const other = await context.newPage();
    await other.goto(`${host.url}en/shandong-bases/`);
    await other.locator('[data-ready="live"]').first().waitFor({ state: 'attached' });
    expect(await versionOf(other)).toBe('9.9.9+new');
    expect(await versionOf(page)).not.toBe('9.9.9+new');
    await page.locator('a.mark[data-place="jimo"]').first().click();
    await expect(page.locator('.card')).toBeVisible();
    await expect(other.locator('.update-notice')).toHaveCount(0);
  });

  test('[E3] mend what was spoilt in their store', async ({ page, allowUncaught, allowConsole }) => {
    allowUncaught(/rubbish/);
    allowConsole(/rubbish/);
    await gotoHeldPage(page);
    await gotoLive(page, 'en/shandong-clusters/');
    await expect.poll(isKept(page, '.js')).toBe(true);
    expect(await spoil(page, 'assets/|shandong-clusters')).toBeGreaterThan(5);
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForTimeout(1_500);
    await gotoLive(page, 'en/shandong-clusters/');
  });

  test('[E4] are let go by the kill switch', async ({ page, host }) => {
    await gotoHeldPage(page);
    host.switchOff();
    await page.reload();
    await expect.poll(() => readKept(page).catch(() => ['']), { timeout: 20_000 }).toEqual([]);
    await expect.poll(() => isHeld(page).catch(() => true)).toBe(false);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('that others frame are held by no worker and keep nothing', async ({ page }) => {
    await gotoHeldPage(page);
    await page.goto('embed/en/shandong-clusters/');
    await page.waitForTimeout(4_000);
    expect(await isHeld(page)).toBe(false);
    expect((await readKept(page)).filter((url) => url.includes('/embed/'))).toEqual([]);
  });
});
