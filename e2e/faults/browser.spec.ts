import { type Browser, chromium, type Page } from '@playwright/test';
import { expect, gotoLive, layoutShift, refuseStorage, sidewaysOverflow, test } from '../support/test';
import { watchContext } from '../support/watch';

// What a browser, the one who set it up, or what sits in it may do to a page.

const VIEW = 'en/shandong-bases/';
const mark = (page: Page) => page.locator('.picture svg a.mark[data-claim]:visible').first();
const goOn = (page: Page, view: string) =>
  page
    .locator(`.site-nav a[href$="/${view}/"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());

test('[D5] storage that throws: a choice, a filter and the next view work', async ({ page }) => {
  await refuseStorage(page);
  await gotoLive(page, `${VIEW}?select=yantai`);
  await expect(page.locator('[data-selected]').first()).toBeAttached();
  await mark(page).click();
  await expect(page.locator('.card')).toBeVisible();
  await goOn(page, 'shandong-targets');
  await expect(page.locator('[data-view="shandong-targets"][data-ready="live"]')).toBeVisible();
});

test('[D7] a screen whose density changes under a map that is awake: nothing moves, no mark goes', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  await page.locator('[data-picture] button').first().click();
  await expect(page.locator('.picture canvas').first()).toBeVisible({ timeout: 30_000 });
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const deviceScaleFactor of [3, 1.25, 1]) {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
    await expect(page.locator('[data-map="regions"] a.mark')).toHaveCount(9);
  }
  expect(await layoutShift(page)).toBe(0);
});

/** As translators in browsers do: every text goes into elements of theirs, in another language. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, svg, select, textarea')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `${text.textContent} (translated)`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return texts.length;
  });

test('[D8] a translator that rewrites the texts: choices, steps and Back still work', async ({ page }) => {
  await gotoLive(page, VIEW);
  expect(await translate(page)).toBeGreaterThan(50);
  await mark(page).click();
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const view of ['shandong-targets', 'shandong-clusters']) {
    await goOn(page, view);
    await expect(page.locator(`[data-view="${view}"] .picture svg [data-claim]`).first()).toBeAttached();
    await translate(page);
  }
  await page.goBack();
  await expect(page.locator('[data-view="shandong-targets"] .picture svg [data-claim]').first()).toBeAttached();
  await expect(page.locator('.fault')).toHaveCount(0);
});

test('[E2] code that never comes again: the page of the view is opened once, is read, and is not loaded anew', async ({
  page,
  allowRequest,
}) => {
  allowRequest(/assets/);
  await gotoLive(page, VIEW);
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await goOn(page, 'shandong-targets');
  await expect(page).toHaveURL(/\/en\/shandong-targets\/$/, { timeout: 30_000 });
  await expect(page.locator('.picture svg text').first()).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(loads).toBe(1);
});

/** A browser of its own, for what a context cannot set. */
async function withBrowser(
  options: { readonly args?: string[]; readonly ignoreDefaultArgs?: string[] },
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    ...options,
    args: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

test('[E6] Back from the browser’s own memory of pages: alive, with its choice', async ({ baseURL }) => {
  await withBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }, async (browser) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const watch = watchContext(context, baseURL ?? '');
    const page = await context.newPage();
    await gotoLive(page, `${VIEW}?select=yantai`);
    await page.evaluate(() => {
      Object.assign(window, { kept: true });
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.came = persisted ? 'from memory' : 'anew';
      });
    });
    await page.goto('en/method/');
    // A page that comes from memory tells no load: what waits for one would wait for ever.
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await page.waitForTimeout(2_000);
    await expect(page.locator('html')).toHaveAttribute('data-came', 'from memory');
    await expect(page.locator('[data-selected]').first()).toBeAttached();
    await mark(page).click();
    await expect(page.locator('.card')).toBeVisible();
    expect(watch.unplanned()).toEqual([]);
  });
});

test('[H4] plain http on an intranet, which is no secure context: everything works', async ({ baseURL }) => {
  const site = (baseURL ?? '').replace('localhost', 'atlas.intranet');
  await withBrowser({ args: ['--host-resolver-rules=MAP atlas.intranet 127.0.0.1'] }, async (browser) => {
    const context = await browser.newContext({ baseURL: site });
    const watch = watchContext(context, site);
    const page = await context.newPage();
    await gotoLive(page, `${VIEW}?select=yantai`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await mark(page).click();
    await expect(page.locator('.card')).toBeVisible();
    await goOn(page, 'shandong-targets');
    await expect(page.locator('[data-view="shandong-targets"][data-ready="live"]')).toBeVisible();
    expect(watch.unplanned()).toEqual([]);
  });
});

/** What a picture that was drawn anew in the browser says, with its table. */
async function saidBy(page: Page): Promise<string[]> {
  await gotoLive(page, 'en/compare-timeline/');
  await goOn(page, 'shandong-targets');
  const view = page.locator('[data-view="shandong-targets"][data-ready="live"]');
  // The script of a picture comes after the page's own: words are there before marks are.
  await expect(view.locator('.picture svg .target').first()).toBeAttached();
  return view.locator('h1, .picture svg text, .numbers td').allTextContents();
}

test('[E7] clocks wrong by ten years, at both ends of the world’s time: the same words and figures', async ({
  browser,
  baseURL,
}) => {
  const said: string[][] = [];
  for (const [timezoneId, time] of [
    ['Asia/Shanghai', '2026-11-22T04:00:00Z'],
    ['Pacific/Kiritimati', '2036-12-31T23:59:59Z'],
    ['Etc/GMT+12', '2016-01-01T00:00:00Z'],
  ] as const) {
    const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '' });
    const watch = watchContext(context, baseURL ?? '');
    const page = await context.newPage();
    await page.clock.setFixedTime(time);
    said.push(await saidBy(page));
    expect(watch.unplanned()).toEqual([]);
    await context.close();
  }
  expect(said[0]?.length).toBeGreaterThan(20);
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
});

const PAGES = ['', 'story/', 'search/', 'method/', 'gallery/', 'compare/', 'shandong-clusters/', 'shenzhen-tasks/'];

for (const lang of ['zh', 'en'] as const) {
  test(`[G4] ${lang}: at 320 px, which is 1280 px at 400 %, nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of PAGES) {
      await page.goto(`${lang}/${path}`);
      expect(await sidewaysOverflow(page), path).toBe(0);
    }
  });
}

test('[G5] wider letters, words and lines: no page scrolls sideways, and no text is cut', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of PAGES) {
    await page.goto(`en/${path}`);
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, a, button, td, th)')]
        .filter((each) => getComputedStyle(each).overflow === 'hidden' && each.checkVisibility())
        .filter((each) => getComputedStyle(each).position !== 'absolute' && each.scrollHeight > each.clientHeight + 1)
        .map((each) => each.className);
    });
    expect(cut, path).toEqual([]);
    expect(await sidewaysOverflow(page), path).toBe(0);
  }
});

test('[G6] nothing moves for those who ask for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['en/', 'en/shandong-clusters/', 'en/compare-themes/', 'screen/']) {
    await page.goto(path);
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => {
            const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
            const longest = (times: string) => Math.max(...times.split(', ').map(Number.parseFloat));
            return (
              (animationName !== 'none' && longest(animationDuration) > 0.01) || longest(transitionDuration) > 0.01
            );
          })
          .map((each) => each.className.toString()),
      );
    expect(await moving(), path).toEqual([]);
    // What moves does so when it is pointed at.
    const mark = page.locator('.picture svg a.mark[data-claim]:visible').first();
    if ((await mark.count()) === 0) continue;
    await mark.dispatchEvent('pointerover');
    await expect(page.locator('.view[data-any-lit]')).toBeAttached();
    expect(await moving(), `${path} with a mark lit`).toEqual([]);
  }
});

test('[G3] what has the focus is never hidden, down the pages with the most to press', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1024, height: 500 });
  for (const path of ['en/shandong-targets/', 'zh/search/']) {
    await page.goto(path);
    await page.locator('[data-ready="live"], main').first().waitFor();
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const box = focused.getBoundingClientRect();
        const at = document.elementFromPoint(
          box.left + Math.min(box.width / 2, 40),
          box.top + Math.min(box.height / 2, 20),
        );
        return at !== null && (focused.contains(at) || at.contains(focused)) ? '' : focused.outerHTML.slice(0, 120);
      });
      expect(hidden, `${path} stop ${tabs + 1}`).toBe('');
    }
  }
});
