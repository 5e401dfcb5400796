import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Served, serveStatic } from '../../scripts/house/serve';
import { PAGE_POLICY } from '../../scripts/site/headers';
import { axeFaults, expect, gotoLive, layoutShift, sidewaysOverflow, test } from './test';
import { watchContext } from './watch';

const page = (body: string) => `<!doctype html><html lang="en"><title>t</title><body>${body}</body></html>`;

const FILES: Readonly<Record<string, string>> = {
  'quiet.html': page('<main data-ready="live"><h1>quiet</h1></main>'),
  'bad.html': page('<img src="quiet.html" width="9" height="9"><div></div><p>one</p>'),
  'late.html': page('<main><h1>late</h1></main><script src="late.js"></script>'),
  'late.js': `setTimeout(() => document.querySelector('main').setAttribute('data-ready', 'live'), 300);`,
  'wide.html': page('<svg width="3000" height="9"></svg>'),
  'shift.html': page('<h1>shift</h1><script src="shift.js"></script>'),
  'shift.js': `setTimeout(() => {
    const tall = document.createElement('pre');
    tall.textContent = '\\n'.repeat(12);
    document.body.prepend(tall);
  }, 300);`,
  'uncaught.html': page('<script src="uncaught.js"></script>'),
  'uncaught.js': 'throw new Error("planted");',
  'rejected.html': page('<script src="rejected.js"></script>'),
  'rejected.js': 'Promise.reject(new Error("planted"));',
  'warning.html': page('<script src="warning.js"></script>'),
  'warning.js': 'console.warn("planted");',
  'error.html': page('<script src="error.js"></script>'),
  'error.js': 'console.error("planted");',
  'style.html': page('<p style="color: red">inline</p>'),
  'inline.html': page('<script>window.planted = true</script>'),
  'missing.html': page('<img src="planted.png" alt="">'),
  'foreign.html': page('<img src="http://planted.invalid/a.png" alt="">'),
};

let dir: string;
let served: Served;

base.beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-watch-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
  served = await serveStatic({ dir, headers: () => ({ 'Content-Security-Policy': PAGE_POLICY }) });
});

base.afterAll(async () => {
  await served.close();
  rmSync(dir, { recursive: true });
});

base.describe('a fault is seen', () => {
  const planted = [
    ['uncaught', /^uncaught: Error: planted/],
    ['rejected', /^uncaught: Error: planted/],
    ['warning', /^console: warning: planted/],
    ['error', /^console: error: planted/],
    ['style', /^csp: .*style-src/],
    ['inline', /^csp: .*script-src/],
    ['missing', /^request: .*planted\.png 404/],
  ] as const;
  for (const [name, expected] of planted) {
    base(name, async ({ context }) => {
      const watch = watchContext(context, served.url);
      await (await context.newPage()).goto(`${served.url}${name}.html`);
      await expect.poll(watch.unplanned).toEqual([expect.stringMatching(expected)]);
    });
  }

  base('[H3] foreign', async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const watch = watchContext(context, served.url);
    await (await context.newPage()).goto(`${served.url}foreign.html`);
    await expect.poll(watch.unplanned).toContainEqual(expect.stringMatching(/^origin: GET http:\/\/planted\.invalid/));
    await context.close();
  });

  base('in a window that the page opens', async ({ context }) => {
    const watch = watchContext(context, served.url);
    const opener = await context.newPage();
    await opener.goto(`${served.url}quiet.html`);
    await opener.evaluate('void window.open("error.html")');
    await expect.poll(watch.unplanned).toEqual([expect.stringMatching(/^console: error: planted/)]);
  });

  base('and none on a quiet page', async ({ context }) => {
    const watch = watchContext(context, served.url);
    await (await context.newPage()).goto(`${served.url}quiet.html`);
    expect(watch.unplanned()).toEqual([]);
  });
});

test.describe('the whole test', () => {
  test.fail('fails when a page errs', async ({ page, allowOrigin }) => {
    allowOrigin(served.url);
    await page.goto(`${served.url}error.html`);
  });

  test('passes when that was planned', async ({ page, allowOrigin, allowConsole }) => {
    allowOrigin(served.url);
    allowConsole('planted');
    await page.goto(`${served.url}error.html`);
  });
});

base.describe('helpers', () => {
  base.beforeEach(({ page }) => page.goto(`${served.url}quiet.html`));

  base('gotoLive waits until the page is interactive', async ({ page }) => {
    await gotoLive(page, `${served.url}late.html`);
    expect(await page.locator('[data-ready]').count()).toBe(1);
  });

  base('axe finds faults where there are some, under a strict policy', async ({ page }) => {
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${served.url}bad.html`);
    expect(await axeFaults(page)).toContainEqual(expect.stringContaining('image-alt: img'));
  });

  base('a page that is too wide is told by how much', async ({ page }) => {
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.goto(`${served.url}wide.html`);
    expect(await sidewaysOverflow(page)).toBeGreaterThan(1000);
  });

  base('a page that moves is told by how much', async ({ page }) => {
    expect(await layoutShift(page)).toBe(0);
    await page.goto(`${served.url}shift.html`);
    await page.locator('pre').waitFor();
    expect(await layoutShift(page)).toBeGreaterThan(0);
  });
});
