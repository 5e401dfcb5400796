/**
 * `npm run lighthouse`: what Lighthouse (phone) says of the main pages in both languages, served packed with the headers of
 * a host. Lighthouse is not one of our packages: install it anywhere and name its folder, `-- --from ../lh` or `LIGHTHOUSE`.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findBrowser } from '../house/browser';
import { isProgram, runProgram } from '../house/program';
import { headersFor } from '../site/headers';
import { lighthouseTable, readReport, type Scores } from './lighthouseTable';
import { servePacked } from './packed';

const OUT = 'test-results';
const LANGS = ['zh', 'en'] as const;
/** Below the site's root; `LANG` stands for the language. */
const PAGES = {
  home: 'LANG/',
  view: 'LANG/shandong-clusters/',
  compare: 'LANG/compare-targets/',
  search: 'LANG/search/',
  claim: 'LANG/claim/sd-cluster-jimo/',
  wall: 'screen/?lang=LANG',
  embed: 'embed/LANG/shandong-targets/',
} as const;

const ADVICE = `Lighthouse is not installed here. In a folder outside the project:
  npm install lighthouse
and then, with that folder's name: npm run lighthouse -- --from <folder>`;

/** The program in a folder in which somebody installed it. */
function programIn(folder: string | undefined): string {
  const program = resolve(folder ?? '.', 'node_modules/lighthouse/cli/index.js');
  if (folder === undefined || !existsSync(program)) throw new Error(ADVICE);
  return program;
}

const run = promisify(execFile);

async function look(program: string, url: string, browser: string): Promise<Scores> {
  const args = [program, url, '--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const env = { ...process.env, CHROME_PATH: browser };
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 64 * 2 ** 20 });
  return readReport(JSON.parse(stdout));
}

const text = { type: 'string' } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { dist: { ...text, default: 'dist' }, from: text, only: text, lang: text, port: text },
  });
  const program = programIn(values.from ?? process.env.LIGHTHOUSE);
  const browser = findBrowser()?.path;
  if (!browser) throw new Error('No browser to measure with: npx tsx scripts/house/ensure-browser.ts gets one');
  const served = await servePacked(resolve(values.dist), { headers: headersFor, port: Number(values.port ?? 0) });
  const rows: { name: string; lang: string; scores: Scores }[] = [];
  mkdirSync(OUT, { recursive: true });
  for (const [name, path] of Object.entries(PAGES).filter(([page]) => !values.only || page === values.only)) {
    for (const lang of LANGS.filter((one) => !values.lang || one === values.lang)) {
      const url = served.url + path.replace('LANG', lang);
      // A page is packed when it is first asked for; the first look has the server pack it.
      if (lang === LANGS[0]) await look(program, url, browser);
      const scores = await look(program, url, browser);
      rows.push({ name, lang, scores });
      console.log(`${name} ${lang}: ${scores.points.join(' · ')} ${scores.faults.join(', ')}`);
      writeFileSync(join(OUT, 'lighthouse.md'), lighthouseTable(rows, loadavg()[0] ?? 0));
    }
  }
  await served.close();
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
