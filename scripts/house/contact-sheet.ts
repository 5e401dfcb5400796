/**
 * `npm run shots`: pictures of every kind of page of the build, at several widths, in both languages and themes, on one
 * sheet. `-- --only compare --lang zh --width 360 --theme dark` takes a part, `--whole` pages to their end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser';
import { isProgram, runProgram } from './program';
import { serveStatic } from './serve';
import { addressOf, fileOf, pagesOf, plannedShots, type Shot, sheetHtml } from './sheet';

/** How much of a page is taken, in CSS px: two or three screens, after which come tables and words. */
const tallest = (width: number): number => (width < 500 ? 2600 : 2000);
const WINDOWS = 2;

interface Sheet {
  readonly base: string;
  readonly out: string;
  readonly whole: boolean;
}

async function take(page: Page, { base, out, whole }: Sheet, shot: Shot): Promise<void> {
  await page.setViewportSize({ width: shot.width, height: shot.width < 500 ? 780 : 1000 });
  await page.goto(base + addressOf(shot));
  await page.waitForLoadState('networkidle');
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: shot.width, height: whole ? full : Math.min(full, tallest(shot.width)) };
  await page.screenshot({ path: join(out, fileOf(shot)), fullPage: true, clip, animations: 'disabled' });
}

/** Takes what is left of the list, in one window. */
async function work(browser: Browser, sheet: Sheet, left: Shot[]): Promise<void> {
  const page = await browser.newPage();
  for (let shot = left.shift(); shot; shot = left.shift()) {
    await take(page, sheet, shot);
    if (left.length % 24 === 0) console.log(`${left.length} left`);
  }
  await page.close();
}

const text = { type: 'string' } as const;
const OPTIONS = {
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'shots' },
  whole: { type: 'boolean', default: false },
  only: text,
  lang: text,
  width: text,
  theme: text,
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const shots = plannedShots(pagesOf(values.dist), values);
  if (shots.length === 0) throw new Error('no page of the build is asked for: see --only, --lang, --width, --theme');
  const executablePath = findBrowser()?.path;
  const served = await serveStatic({ dir: values.dist, prefix: '/' });
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  mkdirSync(values.out, { recursive: true });
  const sheet = { base: served.url, out: values.out, whole: values.whole };
  const left = [...shots];
  await Promise.all(Array.from({ length: WINDOWS }, () => work(browser, sheet, left)));
  await browser.close();
  await served.close();
  writeFileSync(join(values.out, 'index.html'), sheetHtml(shots));
  console.log(`${join(values.out, 'index.html')} holds ${shots.length} pictures`);
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
