import { stopInAddress } from '../scripts/house/soaking';
import { PAGE_POLICY } from '../scripts/site/headers';
import { axeFaults, expect, test } from './support/test';
import { compositionFaults, gotoWall, headline, tourFaults } from './support/wall';

const STOPS = 8;
// A browser that is told to keep still makes cuts: what is tested here is where things stand, not the way there.
const still = { reducedMotion: 'reduce' } as const;

test.describe('P1 starts by its address', () => {
  test('and moves on by itself, stop by stop, and goes on after a reload', async ({ page }) => {
    await gotoWall(page, '?lang=en&dwell=5');
    const first = await headline(page);
    await expect.poll(() => headline(page), { timeout: 12_000 }).not.toBe(first);
    expect(stopInAddress(page)).toBe(2);
    const second = await headline(page);
    await page.reload();
    await expect.poll(() => headline(page)).toBe(second);
  });

  test('in its language and theme, with the stops it asks for in its order', async ({ page }) => {
    await gotoWall(page, '?lang=zh&theme=light&order=8,1');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('.wall-progress li')).toHaveCount(2);
    await expect(page.locator('.wall-grid')).toHaveAttribute('data-stage', 'country');
  });

  test('[C8] of any other address it makes the default, and of an unknown tour the first one', async ({ page }) => {
    await gotoWall(page, '?tour=nowhere&dwell=NaN&stop=99999&theme=%E0%A4%A&order=x');
    await expect(page.locator('.wall-title')).toContainText('导览不存在');
    await expect(page.locator('.wall-progress li')).toHaveCount(STOPS);
  });
});

test.describe('what it begins with is seen before its data come', () => {
  for (const [lang, width, height] of [
    ['en', 1920, 1080],
    ['zh', 2560, 1080],
    ['zh', 360, 740],
  ] as const)
    test(`${lang}, ${width} × ${height}: the first stop is told where it will stand, and nothing moves`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const seen = { moved: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let go = (): void => undefined;
      const held = new Promise<void>((done) => {
        go = done;
      });
      await page.route('**/data/screen/*.json', (route) => held.then(() => route.continue()));
      await page.goto(`screen/?lang=${lang}&stage=svg`);
      const opening = page.locator('.wall-opening h1:visible');
      await expect(opening).toHaveCount(1);
      const [words, place] = [await opening.innerText(), await opening.boundingBox()];
      go();
      const head = page.locator('.wall-head h1');
      await expect(head).toHaveText(words);
      const there = await head.boundingBox();
      for (const side of ['x', 'y', 'height'] as const)
        expect(Math.abs((there?.[side] ?? 0) - (place?.[side] ?? -99)), side).toBeLessThan(1.5);
      await page.locator('.stage-marks [data-layer="labels"]').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => (globalThis as unknown as { seen: { moved: number } }).seen.moved)).toBe(0);
    });

  test('an address that begins elsewhere is not told of another stop', async ({ page }) => {
    await page.route('**/data/screen/*.json', () => undefined);
    await page.goto('screen/?lang=en&theme=light&stop=3');
    await expect(page.locator('.wall-name:visible')).toHaveText('Fashion Cluster Atlas');
    await expect(page.locator('.wall-opening:visible')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  });
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });
  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));
  test('its stops are links to read, in both languages, and nothing is waited for', async ({ page }) => {
    await page.goto('screen/');
    for (const name of ['时尚产业集群图谱', 'Fashion Cluster Atlas'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.locator('.wall-read li a:visible')).toHaveCount(2 * STOPS);
    await expect(page.locator('[data-wall-status]:visible, .wall-opening:visible')).toHaveCount(0);
  });
});

// One of each kind; all sizes in both languages, dark and light, are in wall-sizes.spec.ts, by `npm run e2e:long`.
const CORE = [
  [1920, 1080, 'zh', 'light'],
  [5120, 1440, 'zh', 'dark'],
  [1080, 1920, 'en', 'dark'],
] as const;

test.describe('[H1] P3 composed for its screen', () => {
  for (const [width, height, lang, theme] of CORE)
    test(`${width} × ${height}, ${lang}, ${theme}`, async ({ page }) => {
      test.setTimeout(180_000);
      expect(await tourFaults(page, { width, height, lang, theme, stops: STOPS })).toEqual([]);
    });

  test('[H2] and composed anew when the screen changes under it', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=en&stage=svg');
    await page.keyboard.press(' ');
    for (const size of [
      { width: 1080, height: 1920 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(() => compositionFaults(page)).toEqual([]);
    }
  });
});

test.describe('[G2] P4 by keys alone', () => {
  const jumps = [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['End', STOPS],
    ['ArrowRight', 1],
    ['5', 5],
    ['Home', 1],
    ['MediaTrackNext', 2],
  ] as const;

  test('next, back, jump, first, last', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=en');
    for (const [key, stop] of jumps) {
      // Keys of a remote that no keyboard has.
      if (key.startsWith('Media'))
        await page.evaluate((name) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name })), key);
      else await page.keyboard.press(key);
      await expect.poll(() => stopInAddress(page), { message: key }).toBe(stop);
    }
  });

  test('the foot answers a key at once, the next stop is drawn after', async ({ page }) => {
    await gotoWall(page, '?lang=en&stage=svg&dwell=600');
    const first = await headline(page);
    const answered = await page.evaluate(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await Promise.resolve();
      const buttons = [...document.querySelectorAll('.wall-progress button')];
      const step = buttons.findIndex((button) => button.getAttribute('aria-current') === 'step');
      return { step, headline: document.querySelector<HTMLElement>('.wall-head h1')?.innerText };
    });
    expect(answered).toEqual({ step: 1, headline: first });
    await expect.poll(() => headline(page)).not.toBe(first);
  });

  test('pause and go on; a button that has the focus is seen and keeps its own keys', async ({ page }) => {
    await gotoWall(page, '?lang=en&dwell=5');
    await page.keyboard.press(' ');
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    const before = await headline(page);
    await page.waitForTimeout(6_000);
    expect(await headline(page)).toBe(before);
    await page.getByRole('button', { name: 'Next' }).focus();
    await expect(page.locator('.wall-controls')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect.poll(() => stopInAddress(page)).toBe(2);
    await expect(page.locator('.card')).toBeHidden();
    await page.keyboard.press('p');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('a touch holds it, and quiet lets it go on [H6]', async ({ page }) => {
    await gotoWall(page, '?lang=en&dwell=5&idle=10');
    await page.mouse.click(30, 300);
    const before = await headline(page);
    await page.waitForTimeout(7_000);
    expect(await headline(page)).toBe(before);
    await expect.poll(() => headline(page), { timeout: 15_000 }).not.toBe(before);
  });
});

test.describe('P6 from a number to its words', () => {
  test('with one key, and back with another; the tour waits', async ({ page }) => {
    await gotoWall(page, '?lang=en&stop=6&dwell=5');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card')).toBeVisible();
    await expect(page.locator('.card blockquote').first()).toContainText('520 billion');
    await page.waitForTimeout(5_500);
    expect(stopInAddress(page)).toBe(6);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toBeHidden();
    await expect.poll(() => stopInAddress(page), { timeout: 10_000 }).toBe(7);
  });

  test('for every stop there are words; the next stop closes them', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=zh');
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await page.keyboard.press(String(stop));
      await expect.poll(() => stopInAddress(page)).toBe(stop);
      await expect(page.locator('.card')).toBeHidden();
      await page.keyboard.press('e');
      await expect(page.locator('.card blockquote').first(), `stop ${stop}`).not.toBeEmpty();
    }
  });

  test('a mark on the map opens its own; no link leads the wall away', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=en&stop=1');
    await page.locator('.stage-marks a.map-label').first().click();
    await expect(page.locator('.card blockquote').first()).not.toBeEmpty();
    const address = page.url();
    await page.locator('.card a').first().click();
    expect(page.url()).toBe(address);
  });
});

test.describe('P9 on the device', () => {
  test('[D9] full screen is one press; where it is refused a manual way is said', async ({ page }) => {
    await gotoWall(page, '?lang=en');
    // The controls come when a hand does.
    await page.mouse.move(30, 300);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await page.keyboard.press('f');
    await expect(page.locator('.wall-title')).toContainText('F11');
  });

  test('the screen is kept awake, and asked for again when the page is seen again', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      const wakeLock = {
        request: async (type: string) => {
          asked.push(type);
          return { release: async () => undefined };
        },
      };
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
    });
    await gotoWall(page, '?lang=en');
    const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
    await expect.poll(asked).toBe(1);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(asked).toBe(2);
  });

  test('[D9] a wake lock that is refused is said, and nothing else happens', async ({ page }) => {
    await page.addInitScript(() => {
      const wakeLock = { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
    });
    await gotoWall(page, '?lang=en');
    await expect(page.locator('.wall-title')).toContainText('sleep');
  });

  test('a key shows the health line', async ({ page }) => {
    await gotoWall(page, '?lang=en&stage=svg');
    await page.keyboard.press('h');
    await expect(page.locator('.wall-health')).toContainText(
      /data to \S+ · version \S+ · up 00:00:\d\d · stops shown 1 · map svg/,
    );
    await page.keyboard.press('h');
    await expect(page.locator('.wall-health')).toBeHidden();
  });
});

test.describe('a presenter', () => {
  test('picks two plans and a theme, reads a claim, and goes back to the tour', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=en&stage=svg&stop=2');
    await page.keyboard.press('x');
    const plans = page.getByRole('group', { name: 'Choose one plan, or two' });
    await plans.getByRole('button', { name: /Shandong/ }).click();
    await expect(page.locator('.wall-stage')).toHaveAttribute('data-file', 'shandong');
    const all = await page.locator('.wall-found li').count();
    await page.getByRole('group', { name: 'Choose a theme' }).getByRole('button').first().click();
    await expect.poll(() => page.locator('.wall-found li').count()).toBeLessThan(all);
    await plans.getByRole('button', { name: /Shanghai/ }).click();
    await expect(page.locator('.wall-found > section')).toHaveCount(2);
    await expect(page.locator('.wall-stage')).toHaveAttribute('data-file', 'china');
    await page.locator('.wall-found li button').first().click();
    await expect(page.locator('.card blockquote').first()).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    expect(stopInAddress(page)).toBe(2);
  });

  test('who walks away leaves the tour to go on', async ({ page }) => {
    await page.emulateMedia(still);
    await gotoWall(page, '?lang=en&stage=svg&idle=10&dwell=5');
    await page.keyboard.press('x');
    await expect(page.locator('.wall-explore button').first()).toBeVisible();
    await expect(page.locator('.wall-head h1')).not.toBeEmpty({ timeout: 25_000 });
  });
});

test.describe('it goes on', () => {
  test('[A9] without the network', async ({ page, context, allowRequest }) => {
    // The browser itself asks for it again when the address changes.
    allowRequest(/favicon\.svg/);
    await gotoWall(page, '?lang=en&dwell=5&stage=svg');
    await context.setOffline(true);
    const before = await headline(page);
    await expect.poll(() => headline(page), { timeout: 12_000 }).not.toBe(before);
  });

  test('when it starts before the network does', async ({ page, allowRequest }) => {
    allowRequest(/data\/screen\/index\.json/);
    let tries = 0;
    await page.route('**/data/screen/index.json', (route) => {
      tries += 1;
      return tries < 3 ? route.abort('connectionrefused') : route.continue();
    });
    await page.goto('screen/?lang=en');
    await expect(page.locator('[data-wall-status="en"]')).toContainText('Waiting for the network');
    await expect(page.locator('.wall-head h1')).not.toBeEmpty();
    expect(tries).toBe(3);
  });

  test('[A1] when boundaries are missing, and says so; or are no boundaries', async ({ page, allowRequest }) => {
    allowRequest(/shandong\.json/);
    await page.route('**/geo/shandong.json', (route) => route.fulfill({ status: 404 }));
    await page.route('**/geo/shenzhen.json', (route) => route.fulfill({ body: '{"type":"Topology","objects":{' }));
    await page.goto('screen/?lang=en&dwell=5');
    await expect(page.locator('.wall-fault')).toContainText('boundaries did not arrive');
    await expect(page.locator('.stage-marks [data-layer="labels"]')).toBeAttached();
    await expect.poll(() => stopInAddress(page), { timeout: 12_000 }).toBe(2);
    await page.keyboard.press('6');
    await expect(page.locator('.wall-fault')).toHaveCount(0);
  });

  test('with a clock that is ten years wrong, and one that jumps [E7] [E8]', async ({ page }) => {
    await page.addInitScript(() => {
      const real = Date.now.bind(Date);
      let shift = -3.2e11;
      Date.now = () => {
        shift = -shift;
        return real() + shift;
      };
    });
    await gotoWall(page, '?lang=en&dwell=5');
    await page.waitForTimeout(2_500);
    expect(stopInAddress(page)).toBe(1);
    await expect.poll(() => stopInAddress(page), { timeout: 8_000 }).toBe(2);
  });

  test('but not while nobody sees it [E9]', async ({ page }) => {
    await gotoWall(page, '?lang=en&dwell=5');
    const see = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await see(true);
    await page.waitForTimeout(6_000);
    expect(stopInAddress(page)).toBe(1);
    await see(false);
    await expect.poll(() => stopInAddress(page), { timeout: 10_000 }).toBe(2);
  });

  test('when WebGL is lost: the drawn map takes over [D2]', async ({ page }) => {
    const worker = page.waitForResponse(/gl-worker/);
    await gotoWall(page, '?lang=en&stage=gl&dwell=60');
    // A worker is under no policy but its own.
    expect((await worker).headers()['content-security-policy']).toBe(PAGE_POLICY);
    const engine = page.locator('.stage-svg');
    await expect(engine).toHaveAttribute('data-engine', 'gl', { timeout: 40_000 });
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage-gl canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(engine).toHaveAttribute('data-engine', 'svg');
    await expect(page.locator('[data-ground="shandong"]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stopInAddress(page)).toBe(2);
  });

  test('without WebGL [D1]', async ({ page }) => {
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return /webgl/.test(kind) ? null : Reflect.apply(real, this, [kind, ...rest]);
      } as typeof real;
    });
    await gotoWall(page, '?lang=en&stage=gl');
    await expect(page.locator('.stage-svg')).toHaveAttribute('data-engine', 'svg');
    await expect(page.locator('[data-ground="shandong"]')).toBeVisible();
  });
});

test('the live region speaks at most once a stop [G10]', async ({ page }) => {
  await page.emulateMedia(still);
  await gotoWall(page, '?lang=en');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = document.querySelectorAll('[aria-live], [role="status"], [role="alert"]');
    for (const live of regions)
      new MutationObserver(() => said.push(live.textContent)).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  for (let moves = 1; moves <= 4; moves += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(700);
  }
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(4);
});

for (const theme of ['dark', 'light'] as const)
  test(`[G1] axe finds nothing: ${theme}, the words closed and open`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia(still);
    await gotoWall(page, `?lang=en&theme=${theme}&stop=6&stage=svg`);
    await page.keyboard.press(' ');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('e');
    expect(await axeFaults(page)).toEqual([]);
  });
