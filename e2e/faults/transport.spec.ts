import type { Page, Route } from '@playwright/test';
import { expect, gotoLive, test } from '../support/test';

// What the network may do to a person who goes from one view to the next.
test.use({ serviceWorkers: 'block' });

const FROM = 'en/shandong-bases/';
const TARGET = { path: 'en/shandong-targets/', link: 'a[href$="/shandong-targets/"]' };

/** Marks this very document, to tell a step within the app from a page load. */
const keep = (page: Page) => page.evaluate(() => Object.assign(window, { kept: true }));
const isKept = (page: Page) => page.evaluate(() => 'kept' in window);

async function goOn(page: Page): Promise<void> {
  await gotoLive(page, FROM);
  await keep(page);
  await page
    .locator(`.site-nav ${TARGET.link}`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
}

async function expectArrived(page: Page): Promise<void> {
  await expect(page.locator('[data-view="shandong-targets"][data-ready="live"]')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-view="shandong-targets"] svg [data-claim]').first()).toBeAttached();
  expect(new URL(page.url()).pathname).toMatch(/\/en\/shandong-targets\/$/);
}

const DATA = { shared: '**/data/atlas/shared.json', plan: '**/data/atlas/shandong-2021.json' };

type Answer = (route: Route) => Promise<void>;
const BROKEN: Readonly<Record<string, Answer>> = {
  '[A1] is missing (404)': (route) => route.fulfill({ status: 404, body: '' }),
  '[A3] is the HTML of a captive portal': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  '[A4] is cut in half': async (route) => {
    const body = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
  },
  '[A5] is empty': (route) => route.fulfill({ contentType: 'application/json', body: '' }),
  '[A5] is null': (route) => route.fulfill({ contentType: 'application/json', body: 'null' }),
  '[A5] is an empty list': (route) => route.fulfill({ contentType: 'application/json', body: '[]' }),
  '[A6] is in GBK': (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: Buffer.from([0x7b, 0x22, 0xc9, 0xbd, 0xb6, 0xab, 0x22, 0x7d]),
    }),
};

for (const [name, file] of Object.entries(DATA)) {
  for (const [what, answer] of Object.entries(BROKEN)) {
    test(`${what}: the ${name} file; the view's own page is opened, which needs none`, async ({
      page,
      allowRequest,
    }) => {
      allowRequest(/data\/atlas/);
      await page.route(file, answer);
      await goOn(page);
      await expectArrived(page);
      expect(await isKept(page)).toBe(false);
    });
  }
}

test('[A2] two answers of 503 and then the file: the step goes on within the app', async ({ page, allowRequest }) => {
  allowRequest(/data\/atlas/);
  let asked = 0;
  await page.route(DATA.plan, (route) => {
    asked += 1;
    return asked <= 2 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await goOn(page);
  await expectArrived(page);
  expect(asked).toBe(3);
  expect(await isKept(page)).toBe(true);
});

test('[A6] a byte-order mark is accepted', async ({ page }) => {
  await page.route(DATA.plan, async (route) => {
    const body = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'application/json', body: `\uFEFF${body}` });
  });
  await goOn(page);
  await expectArrived(page);
  expect(await isKept(page)).toBe(true);
});

test('[A7] scripts that take half a minute: the page is read meanwhile', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 30_000));
    await route.abort().catch(() => undefined);
  });
  await page.goto('zh/shandong-targets/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.picture svg text').first()).toBeVisible();
  await expect(page.locator('.numbers table tbody tr').first()).toBeVisible();
  await expect(page.locator('[data-ready]')).toHaveCount(0);
});

test('[A8] a server that never answers: what is there stays, and the view’s own page is opened', async ({ page }) => {
  await page.route(DATA.shared, () => undefined);
  await goOn(page);
  await expect(page.locator('.onward-going')).toBeVisible();
  await expect(page.locator('[data-view="shandong-bases"] h1')).toBeVisible();
  await expectArrived(page);
});

test('[A9] offline: the page stays and says so; back online, another try goes on', async ({
  page,
  context,
  allowRequest,
}) => {
  allowRequest(/./);
  await gotoLive(page, FROM);
  await keep(page);
  await context.setOffline(true);
  await page
    .locator(`.site-nav ${TARGET.link}`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('.onward')).toContainText('No connection', { timeout: 20_000 });
  await expect(page.locator('[data-view="shandong-bases"] .picture svg').first()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectArrived(page);
});

test('[A10] a browser that believes itself offline on a working network still loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
    // Some ask, some listen.
    addEventListener('load', () => dispatchEvent(new Event('offline')));
  });
  await goOn(page);
  await expectArrived(page);
  expect(await isKept(page)).toBe(true);
});

test('[A11] data of another format than the app’s: the view’s own page, which is of one build, is opened', async ({
  page,
}) => {
  await page.route(DATA.shared, async (route) => {
    const shared = (await (await route.fetch()).json()) as { format: number };
    return route.fulfill({ json: { ...shared, format: shared.format + 1 } });
  });
  await goOn(page);
  await expectArrived(page);
  expect(await isKept(page)).toBe(false);
});

test('[A13] pages that are there before their scripts: they are read, and one reload heals them', async ({
  page,
  allowRequest,
}) => {
  allowRequest(/assets/);
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/shandong-targets/');
  await expect(page.locator('.picture svg text').first()).toBeVisible();
  await page.unroute('**/assets/*.js');
  await page.reload();
  await expect(page.locator('[data-ready="live"]')).toBeAttached();
});

test('[E1] a new build under an open tab: code that is gone leads to the page of the new build', async ({
  page,
  allowRequest,
}) => {
  allowRequest(/assets/);
  await gotoLive(page, FROM);
  await keep(page);
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await page
    .locator(`.site-nav ${TARGET.link}`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expectArrived(page);
  expect(await isKept(page)).toBe(false);
});
