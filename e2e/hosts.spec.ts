/** Embeds on somebody else's pages: another origin, other widths, no scripts, sandboxes, crowds and ill will. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { type Hosts, serveHosts } from './support/hosts';
import { expect, refuseStorage, test } from './support/test';

const MAP = 'embed/en/shandong-clusters/';
const CHART = 'embed/en/shandong-bases/';
const VIEWS = readdirSync(join(process.env.DIST ?? 'dist', 'embed/en'));
const SCRIPT = '<script async src="{site}embed.js"></script>';
const COUNTER = `<script>window.told = []; addEventListener('message', ({data}) => told.push(data));</script>`;

const frame = (path: string, more = ''): string =>
  `<iframe src="{site}${path}" title="A view" width="100%" height="300" frameborder="0" ${more}></iframe>`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const BODIES: Readonly<Record<string, string>> = {
  fitted: `${COUNTER}<div id="column">${frame(MAP)}${frame(CHART)}</div>${SCRIPT}`,
  all: `<div id="column">${VIEWS.map((view) => frame(`embed/en/${view}/`)).join('')}</div>${SCRIPT}`,
  late: `${frame(MAP)}<script>setTimeout(() => document.body.append(Object.assign(document.createElement('script'),
    { src: '{site}embed.js' })), 1500)</script>`,
  lazy: `<p>text</p><div id="more"></div>${SCRIPT}<script>setTimeout(() => {
    more.innerHTML = \`${frame(MAP)}\`; }, 500)</script>`,
  element: `<atlas-embed view="shandong-clusters" lang="en" theme="dark" select="jimo" id="mine">A map</atlas-embed>${SCRIPT}`,
  bare: frame(MAP, 'height="560"').replace(' height="300"', ''),
  strict: `${frame(MAP, 'sandbox=""')}${SCRIPT}`,
  scripts: `${COUNTER}${frame(MAP, 'sandbox="allow-scripts"')}${SCRIPT}`,
  srcdoc: `<iframe id="outer" width="700" height="900" sandbox="allow-scripts" title="outer"
    srcdoc='${frame(MAP)}'></iframe>`,
  data: `<iframe id="outer" width="700" height="900" title="outer" src='data:text/html,${frame(MAP)}'></iframe>`,
  hidden: `<div id="column" hidden>${frame(MAP)}</div><div id="thin">${frame(CHART)}</div>
    <style>#thin { width: 0; overflow: hidden }</style>${SCRIPT}`,
  crowd: `<button type="button" onclick="this.textContent = 'pressed'">press</button>
    ${times(200, (index) => frame(`embed/${index % 2 ? 'en' : 'zh'}/${VIEWS[index % VIEWS.length]}/`, 'loading="eager"'))}`,
  removed: `<div id="column"></div>${SCRIPT}<script>let turn = 0; const timer = setInterval(() => {
    column.innerHTML = turn % 2 ? '' : \`${frame(MAP)}${frame(CHART)}\`;
    if (++turn > 12) { clearInterval(timer); document.title = 'done'; } }, 60)</script>`,
  hostile: `<div id="column">${frame(MAP)}</div>
    <iframe id="stranger" title="A stranger" src="stranger.html" width="300" height="150"></iframe>${SCRIPT}
    <script>const heights = new Set(); window.heights = heights; function pester() {
      const ours = document.querySelector('#column iframe');
      new MutationObserver(() => heights.add(ours.style.height)).observe(ours, { attributes: true });
      document.getElementById('stranger').contentWindow.postMessage('go', '*');
      const other = document.querySelector('#column iframe').contentWindow;
      const cyclic = { type: 'atlas-embed-size?' }; cyclic.self = cyclic;
      for (let i = 0; i < 10000; i++) other.postMessage(i % 2 ? 'atlas-embed-size?' : cyclic, '*');
      other.postMessage({ message: 'ready', value: 'x'.repeat(1e7) }, '*'); }</script>`,
  stranger: `<script>addEventListener('message', () => {
    const size = (height) => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    const cyclic = { type: 'embed-size' }; cyclic.height = cyclic;
    for (let i = 0; i < 10000; i++) size(4000 + i);
    for (const odd of [NaN, -1, Infinity, '9px', null, {}]) size(odd);
    parent.postMessage(cyclic, '*'); parent.postMessage('x'.repeat(1e7), '*'); parent.postMessage(null, '*');
    parent.postMessage('done', '*'); });</script>`,
  wordpress: `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="A view"
    src="{site}${MAP}#?secret=abcde12345" data-secret="abcde12345" width="600" height="338"></iframe>
    <script>window.links = []; addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe[data-secret="' + (data && data.secret) + '"]');
      if (!frame || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link') links.push(data.value); });</script>`,
};

test.describe.configure({ timeout: 180_000 });

let hosts: Hosts;
const site = (): string => process.env.ATLAS_URL ?? '';
test.beforeAll(async () => {
  const filled = Object.entries(BODIES).map(([name, body]) => [name, body.replaceAll('{site}', site())]);
  hosts = await serveHosts(Object.fromEntries(filled));
});
test.afterAll(() => hosts.close());
test.beforeEach(({ allowOrigin, allowRequest }) => {
  allowOrigin(hosts.origin);
  allowRequest('favicon.ico');
});

const frames = (page: Page): Locator => page.locator('iframe');

/** The document inside a frame. */
async function inside(element: Locator): Promise<Frame> {
  const found = await (await element.elementHandle())?.contentFrame();
  if (!found) throw new Error('no frame');
  await found.waitForLoadState('load');
  return found;
}

/** Waits until an embed answers. */
const live = (content: Frame) => content.locator('html[data-ready="live"]').waitFor({ state: 'attached' });

/** By how many px a frame's content is higher (+) than the frame. */
const excess = async (element: Locator): Promise<number> =>
  (await inside(element)).evaluate(() => {
    const { bottom } = document.querySelector('main')?.getBoundingClientRect() ?? { bottom: 0 };
    return Math.ceil(bottom) - window.innerHeight;
  });

/** Waits until a frame is as high as its content. A browser draws what is out of sight only when it comes near. */
async function fits(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  await expect.poll(() => excess(element), { timeout: 20_000 }).toBe(0);
}
const setColumn = (page: Page, width: number) =>
  page.evaluate((px) => {
    (document.getElementById('column') as HTMLElement).style.width = `${px}px`;
  }, width);

test('J2, [F6]: at every width of a column the frame is as high as its content, shrinks too, and says so at most thrice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(hosts.url('fitted'));
  const [map, chart] = [frames(page).nth(0), frames(page).nth(1)];
  for (const width of [900, 320, 750, 400, 600, 900]) {
    await page.evaluate(() => Reflect.set(window, 'told', []));
    await setColumn(page, width);
    await fits(map);
    await fits(chart);
    const told = await page.evaluate(() => Reflect.get(window, 'told').length as number);
    expect(told, `messages of two frames at ${width} px`).toBeLessThanOrEqual(6);
    expect(await (await inside(map)).evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  const low = await map.evaluate((element) => element.clientHeight);
  const words = (await inside(map)).locator('details.embed-words > summary');
  await words.click();
  await expect.poll(() => map.evaluate((element) => element.clientHeight)).toBeGreaterThan(low + 100);
  await fits(map);
  await words.click();
  await expect.poll(() => map.evaluate((element) => element.clientHeight)).toBe(low);
});

test('J2: every view fits, without a scroll bar, at 600 px', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(hosts.url('all'));
  await setColumn(page, 600);
  expect(VIEWS.length).toBeGreaterThan(15);
  for (let index = 0; index < VIEWS.length; index += 1) {
    await fits(frames(page).nth(index));
    const bars = await (await inside(frames(page).nth(index))).evaluate(
      () => document.documentElement.scrollHeight - innerHeight + (document.documentElement.scrollWidth - innerWidth),
    );
    expect(bars, VIEWS[index]).toBe(0);
  }
});

test('a card that a mark opens stays inside the frame', async ({ page }) => {
  await page.goto(hosts.url('fitted'));
  await setColumn(page, 360);
  const map = frames(page).nth(0);
  await fits(map);
  const content = await inside(map);
  await live(content);
  for (const mark of await content.locator('.picture svg a.mark:visible').all()) {
    await mark.dispatchEvent('click');
    await expect(content.locator('.card')).toBeVisible();
    expect(await content.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  }
});

test('a script that comes later than the embed asks for the height', async ({ page }) => {
  await page.goto(hosts.url('late'));
  await fits(frames(page).first());
});

test('an embed that is put into the page later is found', async ({ page }) => {
  await page.goto(hosts.url('lazy'));
  await fits(frames(page).first());
});

test('an element of its own becomes a frame with what it says', async ({ page }) => {
  await page.goto(hosts.url('element'));
  const made = frames(page).first();
  await fits(made);
  await expect(made).toHaveAttribute('title', 'A map');
  const content = await inside(made);
  await expect(content.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(content.locator('a.mark[data-place="jimo"]').first()).toHaveAttribute('data-selected', '');
});

test('J3, [F1]: in sandbox="allow-scripts" it answers, and its height is told', async ({ page }) => {
  await page.goto(hosts.url('scripts'));
  const element = frames(page).first();
  await fits(element);
  const content = await inside(element);
  await live(content);
  await content.locator('[data-map] a.mark[data-place="jimo"]').click();
  await expect(content.locator('.card blockquote')).toContainText('China’s Children’s Clothing City');
  const told = await page.evaluate(() => Reflect.get(window, 'told')[0] as unknown);
  expect(told).toEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
});

test('J3, [F2]: in sandbox="" the picture and its source stand', async ({ page, allowConsole }) => {
  allowConsole('Blocked script execution');
  await page.goto(hosts.url('strict'));
  const content = await inside(frames(page).first());
  await expect(content.locator('[data-map] a.mark[data-place="jimo"]').first()).toBeVisible();
  await expect(content.locator('.source-line a')).toBeVisible();
  await expect(content.locator('.embed-more a')).toHaveAttribute('href', '../../../en/shandong-clusters/');
});

for (const [name, what] of [
  ['srcdoc', 'a sandboxed srcdoc'],
  ['data', 'a data: address'],
] as const) {
  test(`J3: a parent of ${what} shows it`, async ({ page }) => {
    await page.goto(hosts.url(name));
    const content = page.frameLocator('#outer').frameLocator('iframe');
    await expect(content.locator('[data-map] a.mark[data-place="jimo"]').first()).toBeVisible();
    await expect(content.locator('html')).toHaveAttribute('data-ready', 'live');
  });
}

test.describe('[F8]: where scripts are off', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture can be read at the height that the code gives', async ({ page, allowRequest }) => {
    allowRequest(/assets\/[^ ]+\.js csp/);
    await page.setViewportSize({ width: 600, height: 700 });
    await page.goto(hosts.url('bare'));
    const content = page.frameLocator('iframe');
    await expect(content.locator('[data-map] a.mark[data-place="jimo"]').first()).toBeVisible();
    await expect(content.locator('.source-line a')).toBeVisible();
  });
});

test('[F4]: hidden or of no width at first, then shown', async ({ page }) => {
  await page.goto(hosts.url('hidden'));
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    document.getElementById('column')?.removeAttribute('hidden');
    (document.getElementById('thin') as HTMLElement).style.width = '600px';
  });
  await fits(frames(page).nth(0));
  await fits(frames(page).nth(1));
});

test('J11, [F5]: 200 embeds in a page are 200 pictures, without a canvas, and the page answers', async ({ page }) => {
  test.setTimeout(420_000);
  await page.goto(hosts.url('crowd'), { waitUntil: 'load', timeout: 300_000 });
  const inner = page.frames().filter((one) => one.parentFrame());
  expect(inner).toHaveLength(200);
  const seen = await Promise.all(
    inner.map((one) =>
      one.evaluate(() => ({
        pictures: document.querySelectorAll('.picture svg [data-claim], .picture .mark[data-claim]').length,
        canvases: document.querySelectorAll('canvas').length,
        live: document.documentElement.dataset.ready,
      })),
    ),
  );
  expect(seen.filter(({ pictures }) => pictures > 0)).toHaveLength(200);
  expect(seen.filter(({ live }) => live === 'live')).toHaveLength(200);
  expect(seen.reduce((sum, { canvases }) => sum + canvases, 0)).toBe(0);
  await page.getByRole('button').click({ timeout: 5_000 });
  await expect(page.getByRole('button')).toHaveText('pressed');
});

test('[F7]: strangers change nothing, whatever and however much they say', async ({ page }) => {
  await page.goto(hosts.url('hostile'));
  const ours = frames(page).first();
  await fits(ours);
  const stranger = page.locator('#stranger');
  expect(await stranger.evaluate((element) => element.clientHeight)).toBe(150);
  const heard = page.evaluate(
    () => new Promise((done) => addEventListener('message', ({ data }) => data === 'done' && done(true))),
  );
  await page.evaluate('pester()');
  expect(await heard).toBe(true);
  const content = await inside(ours);
  await live(content);
  await content.locator('[data-map] a.mark[data-place="jimo"]').click();
  await expect(content.locator('.card')).toBeVisible();
  await fits(ours);
  expect(await stranger.evaluate((element) => element.clientHeight)).toBe(150);
  const lower = await page.evaluate(() => [...(Reflect.get(window, 'heights') as Set<string>)].map(Number.parseFloat));
  expect(lower.filter((height) => height > 3_000)).toEqual([]);
});

test('[F9]: embeds that are taken away while they load leave no trace', async ({ page }) => {
  await page.goto(hosts.url('removed'));
  await expect(page).toHaveTitle('done', { timeout: 30_000 });
  for (const element of await frames(page).all()) await fits(element);
});

test('[F3], J10: where storage is refused it works; no cookie is set, and nobody else is asked', async ({
  page,
  context,
}) => {
  await refuseStorage(page);
  await page.goto(hosts.url('fitted'));
  await fits(frames(page).nth(0));
  const content = await inside(frames(page).nth(0));
  await live(content);
  await content.locator('[data-map] a.mark[data-place="jimo"]').click();
  await expect(content.locator('.card')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('J4: framed as WordPress frames it, it tells its height with the secret, and its links are handed on', async ({
  page,
}) => {
  await page.goto(hosts.url('wordpress'));
  const element = frames(page).first();
  await fits(element);
  const content = await inside(element);
  await content.locator('.embed-more a').click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'links') as unknown))
    .toEqual([`${site()}en/shandong-clusters/`]);
  // A mark is no link here: it shows its words.
  await live(content);
  await content.locator('[data-map] a.mark[data-place="jimo"]').click();
  await expect(content.locator('.card')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'links').length as number)).toBe(1);
});
