import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Download, type Page } from '@playwright/test';
import { missingIn, openFont } from '../src/app/export/font/font';
import { charactersIn } from '../src/app/export/picture/faces';
import { axeFaults, expect, gotoLive, test } from './support/test';

const VIEWS = [
  'zh/shandong-clusters',
  'zh/shenzhen-tasks',
  'zh/compare-targets',
  'en/shanghai-path',
  'en/shenzhen-money',
];

/** Takes a view away by the menu under its picture: one action opens it, the second is the file. */
async function take(page: Page, name: RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.locator('.tool-menu > summary').click();
  await page.locator('.tool-menu').getByText(name).click();
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const textOf = async (download: Download): Promise<string> => (await bytesOf(download)).toString('utf8');

/** Fonts that a file carries, by `family weight`. */
async function fontsIn(svg: string) {
  const rules = svg.matchAll(/font-family:'([^']+)';font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)\)/g);
  const opened = [...rules].map(async ([, family, weight, data = '']) => {
    const font = await openFont(new Uint8Array(Buffer.from(data, 'base64')));
    return [`${family ?? ''} ${weight ?? ''}` as string, font] as const;
  });
  return new Map(await Promise.all(opened));
}

/** Labels that the file itself cannot draw: characters that are in none of the fonts that it carries. */
async function undrawable(svg: string): Promise<string[]> {
  const fonts = await fontsIn(svg);
  return [...charactersIn(svg)].flatMap(([key, text]) => {
    const whole = fonts.get(key.replace(' Latin', ''));
    const latin = key.includes(' Latin') ? fonts.get(key) : undefined;
    const left = latin ? missingIn(latin, text).join('') : text;
    return whole ? missingIn(whole, left) : [...left].filter((char) => char.trim() !== '');
  });
}

for (const path of VIEWS)
  test(`J6: ${path} as SVG carries its glyphs, and needs nothing from outside`, async ({ page, browser }) => {
    await gotoLive(page, `${path}/`);
    const [lang, view] = path.split('/');
    const download = await take(page, /SVG/);
    expect(download.suggestedFilename()).toBe(`fashion-cluster-atlas-${view}-${lang}.svg`);
    const svg = await textOf(download);
    expect(svg.length).toBeGreaterThan(20_000);
    expect(await undrawable(svg)).toEqual([]);
    // The same check without the fonts finds every label.
    expect((await undrawable(svg.replace(/@font-face\{[^}]*\}/g, ''))).length).toBeGreaterThan(20);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|\son\w+=|javascript:|@import|var\(--/i);
    const references = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b ?? '');
    for (const to of references) expect(to).toMatch(/^(?:#|data:font\/woff;base64,)/);
    const heading = (await page.locator('h1').innerText()).replace(/\s+/g, ' ');
    const parser = await browser.newPage();
    expect(await parser.evaluate(parseSvg, svg)).toEqual({ error: null, title: heading, address: page.url() });
    await parser.close();
  });

/** Runs in a page without a policy: what an XML parser makes of the file. */
function parseSvg(text: string) {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml');
  return {
    error: root.querySelector('parsererror')?.textContent ?? null,
    title: root.querySelector('title')?.textContent,
    address: root.getElementsByTagName('dc:identifier')[0]?.textContent,
  };
}

const LATIN_FONTS = '/usr/share/fonts/truetype/liberation';
const CHINESE_FONTS = '/usr/share/fonts/opentype/noto';

/** A browser on a machine that has these fonts and no others, all else being equal. */
async function browserWithFonts(...folders: readonly string[]): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  const file = join(folder, 'fonts.conf');
  const list = folders.map((name) => `<dir>${name}</dir>`).join('');
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${list}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    args: ['--headless=new', '--disable-quic', ...root],
    env: { ...process.env, FONTCONFIG_FILE: file } as Record<string, string>,
  });
}

/** A view's PNG as a machine with these fonts makes it, and what its page looks like there. */
async function made(path: string, baseURL: string, ...folders: readonly string[]) {
  const browser = await browserWithFonts(...folders);
  const page = await browser.newPage({ baseURL });
  await gotoLive(page, path);
  const file = await bytesOf(await take(page, /PNG/));
  const screen = await page.screenshot();
  await browser.close();
  return { file, screen };
}

/**
 * Runs in a page: share of pixels in which two PNG files differ visibly, and their size. Both are made smaller first: what
 * stands a fraction of a pixel lower is the same, a label that is not there is not.
 */
async function compare([one, other]: readonly [string, string]) {
  const pixels = async (data: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width / 8, image.height / 8);
    const context = canvas.getContext('2d');
    if (context) context.imageSmoothingQuality = 'high';
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return {
      width: image.width,
      height: image.height,
      data: context?.getImageData(0, 0, canvas.width, canvas.height).data,
    };
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  let differing = 0;
  for (let at = 0; at < (a.data?.length ?? 0); at += 4)
    if (Math.abs((a.data?.[at] ?? 0) - (b.data?.[at] ?? 0)) > 96) differing += 1;
  return {
    share: differing / ((a.data?.length ?? 1) / 4),
    size: [a.width, a.height],
    same: b.width === a.width && b.height === a.height,
  };
}

test('J6: a machine without a Chinese font makes the same PNG, with every label', async ({ baseURL, browser }) => {
  test.setTimeout(240_000);
  const view = 'zh/shandong-bases/';
  const here = await made(view, baseURL ?? '', LATIN_FONTS, CHINESE_FONTS);
  const there = await made(view, baseURL ?? '', LATIN_FONTS);
  const judge = await browser.newPage();
  const check = (a: Buffer, b: Buffer) =>
    judge.evaluate(compare, [a.toString('base64'), b.toString('base64')] as const);
  const files = await check(here.file, there.file);
  expect(files.size[0]).toBe(2000);
  expect(files.same).toBe(true);
  expect(files.share).toBeLessThan(0.001);
  // The page itself has lost its Chinese there: the comparison sees that.
  expect((await check(here.screen, there.screen)).share).toBeGreaterThan(0.003);
  await judge.close();
  expect(there.file.toString('utf8')).toContain('八个基地里');
  expect(there.file.toString('utf8')).toContain('CC BY 4.0');
});

/** Runs where there is no site: a file as a program that shows pictures draws it. */
async function shownBy(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  const data = Buffer.from(svg).toString('base64');
  await page.setContent(`<body style="margin:0"><img src="data:image/svg+xml;base64,${data}" width="1000">`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const shot = await page.screenshot();
  await page.close();
  return shot;
}

test('J6: an SVG looks the same where there is no Chinese font; without the fonts that it carries it does not', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const [here, there] = await Promise.all([
    browserWithFonts(LATIN_FONTS, CHINESE_FONTS),
    browserWithFonts(LATIN_FONTS),
  ]);
  const judge = await here.newPage();
  const apart = async (svg: string) => {
    const shots = await Promise.all([shownBy(here, svg), shownBy(there, svg)]);
    const [a = '', b = ''] = shots.map((shot) => shot.toString('base64'));
    return (await judge.evaluate(compare, [a, b] as const)).share;
  };
  for (const path of ['zh/shandong-bases/', 'zh/compare-targets/']) {
    await gotoLive(page, path);
    const svg = await textOf(await take(page, /SVG/));
    expect(await apart(svg), path).toBeLessThan(0.001);
    expect(await apart(svg.replace(/@font-face\{[^}]*\}/g, '')), `${path} without its fonts`).toBeGreaterThan(0.002);
  }
  await Promise.all([here.close(), there.close()]);
});

test('J7: the table comes in two actions, as what is chosen', async ({ page }) => {
  await gotoLive(page, 'zh/shandong-clusters/?select=jimo');
  const download = await take(page, /CSV/);
  expect(download.suggestedFilename()).toBe('fashion-cluster-atlas-shandong-clusters-zh-jimo.csv');
  const csv = await textOf(download);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).toContain('位置,原文');
  expect(csv).toContain('¶3');
  expect(csv.split('\r\n').filter((line) => line.endsWith(',✓'))).toHaveLength(1);
  expect(csv).toContain(page.url());
});

test('a filter, the dark theme and the choice are in what is taken away', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/?select=jimo&theme=dark');
  const svg = await textOf(await take(page, /SVG/));
  expect(svg).toContain('fill="#14161a"');
  expect(svg).toContain('Shown: Jimo District');
  const json = JSON.parse(await textOf(await take(page, /^Claims/)));
  expect(json.about).toMatchObject({ select: 'jimo', shown: 'Jimo District', permalink: page.url() });
  for (const { label } of json.claims) expect(Object.values(label)).not.toContain('');
  await gotoLive(page, 'en/compare-money/');
  const all = JSON.parse(await textOf(await take(page, /^Claims/)));
  await gotoLive(page, 'en/compare-money/?plans=shandong-2021');
  const filtered = JSON.parse(await textOf(await take(page, /^Claims/)));
  expect(filtered.claims.length).toBeGreaterThan(0);
  expect(filtered.claims.length).toBeLessThan(all.claims.length);
  for (const { plan } of filtered.claims) expect(plan).toBe('shandong-2021');
  const csv = await textOf(await take(page, /CSV/));
  const [, ...records] = csv.split(/\r\n,*\r\n/)[0]?.split('\r\n') ?? [];
  await expect(page.locator('.numbers tbody tr:visible')).toHaveCount(records.length);
  expect(records.length).toBeGreaterThan(0);
  await expect(page.locator('.numbers tbody tr')).not.toHaveCount(records.length);
});

test('places come as GeoJSON, each with what is said of it', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  const { features } = JSON.parse(await textOf(await take(page, /GeoJSON/)));
  expect(features).toHaveLength(9);
  for (const { geometry, properties } of features) {
    expect(geometry.type).toBe('Point');
    expect(properties.claims[0].evidence[0].phrase).not.toBe('');
  }
});

test('a map that is being moved is taken away whole, without WebGL', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/');
  const before = await textOf(await take(page, /SVG/));
  await page.getByRole('button', { name: 'Pan and zoom' }).click();
  await page.locator('[data-phase="live"]').waitFor();
  const after = await textOf(await take(page, /SVG/));
  expect(after).toContain('>Binzhou</text>');
  expect(after.match(/<path/g)?.length).toBe(before.match(/<path/g)?.length);
});

test('the menu answers to the keyboard; Escape closes it and keeps the choice', async ({ page }) => {
  await gotoLive(page, 'en/shandong-clusters/?select=jimo');
  await page.locator('.tool-menu > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /PNG/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /PNG/ })).toBeHidden();
  await expect(page.locator('.tool-menu > summary')).toBeFocused();
  expect(page.url()).toContain('select=jimo');
});

test('what cannot be made is said, and can be tried again', async ({ page, allowConsole, allowRequest }) => {
  allowConsole(/fonts\/|Failed to load/);
  allowRequest(/fonts\//);
  await page.route('**/fonts/*', (route) => route.fulfill({ status: 503 }));
  await gotoLive(page, 'en/shandong-clusters/');
  await page.locator('.tool-menu > summary').click();
  await page.getByRole('button', { name: /PNG/ }).click();
  await expect(page.locator('.tool-status')).toContainText('could not be made');
  await page.unroute('**/fonts/*');
  expect((await bytesOf(await take(page, /PNG/))).length).toBeGreaterThan(10_000);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  // A browser with scripts turned off refuses the hint to fetch a module early, and says so.
  test.beforeEach(({ allowRequest }) => allowRequest(/assets\/[^ ]+\.js csp/));
  test('the data are there as files', async ({ page, request }) => {
    await page.goto('zh/shandong-clusters/');
    await page.locator('.tool-menu > summary').click();
    await expect(page.locator('.tool-menu').getByText('PNG')).toBeHidden();
    const links = page.locator('.tool-menu a');
    for (const link of await links.all()) {
      const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain('sd-cluster-jimo');
    }
    await expect(links).toHaveCount(3);
  });
});
