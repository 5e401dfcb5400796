/** `npm run shots`: pictures of every view of the build, at several widths, in both languages and themes, on one sheet. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser';
import { isProgram, runProgram } from './program';
import { serveStatic } from './serve';

interface Shot {
  readonly view: string;
  readonly lang: 'zh' | 'en';
  /** CSS px. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

const WIDTHS = [360, 1280, 1920] as const;
const PAGES_WITHOUT_VIEW = new Set(['claim', 'place', 'plan', 'source', 'theme', 'actor', 'product']);

/** Views of a build: the folders of a language that are not lists of items. */
const viewsOf = (dist: string): string[] =>
  readdirSync(join(dist, 'en'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !PAGES_WITHOUT_VIEW.has(entry.name))
    .map((entry) => entry.name);

/** Every picture to take, in the order of the sheet. */
export function plannedShots(views: readonly string[]): Shot[] {
  return views.flatMap((view) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['zh', 'en'] as const).flatMap((lang) => WIDTHS.map((width) => ({ view, lang, width, theme }))),
    ),
  );
}

export const fileOf = ({ view, lang, width, theme }: Shot): string => `${view}-${lang}-${width}-${theme}.png`;

async function take(browser: Browser, base: string, shot: Shot): Promise<void> {
  const height = shot.width < 500 ? 1400 : 1000;
  const page = await browser.newPage({ viewport: { width: shot.width, height } });
  await page.goto(`${base}${shot.lang}/${shot.view}/${shot.theme === 'dark' ? '?theme=dark' : ''}`);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join('shots', fileOf(shot)) });
  await page.close();
}

/** The sheet: a row for each view, a small picture for each shot. */
export function sheetHtml(shots: readonly Shot[]): string {
  const views = [...new Set(shots.map((shot) => shot.view))];
  const cell = (shot: Shot) =>
    `<figure><img src="${fileOf(shot)}" height="360" loading="lazy" alt=""><figcaption>${shot.lang} ${shot.width} ${shot.theme}</figcaption></figure>`;
  const row = (view: string) =>
    `<h2>${view}</h2><div>${shots
      .filter((shot) => shot.view === view)
      .map(cell)
      .join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>div{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}</style>${views.map(row).join('')}`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, only: { type: 'string' } } });
  const views = viewsOf(values.dist).filter((view) => !values.only || view.includes(values.only));
  const shots = plannedShots(views);
  const executablePath = findBrowser()?.path;
  const served = await serveStatic({ dir: values.dist, prefix: '/' });
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  mkdirSync('shots', { recursive: true });
  for (const [index, shot] of shots.entries()) {
    await take(browser, served.url, shot);
    if (index % 12 === 11) console.log(`${index + 1} of ${shots.length}`);
  }
  await browser.close();
  await served.close();
  writeFileSync(join('shots', 'index.html'), sheetHtml(shots));
  console.log(`shots/index.html holds ${shots.length} pictures`);
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
