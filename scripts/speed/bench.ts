/**
 * `npm run bench -- --harness <folder>` (or BENCH_HARNESS): our embeds beside the same pictures by other libraries, by a
 * harness that is not part of the project. `--reps 7`, `--jobs chart,map`, `--only ours,d3,floor-static`, `--assert`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../house/browser';
import { isProgram, runProgram } from '../house/program';
import { barsOf, benchTable, linesOf, type Results } from './benchTable';
import { buildEqual, copyPages, EQUAL_EMBED } from './equalSite';
import type { Rows } from './twelveRows';

const OUT = 'test-results';
/** What a harness has to have, and how it comes to have it. */
const NEEDED = [
  ['bench.mjs', 'this is not its folder'],
  ['node_modules/playwright-core', 'run in it: npm install --ignore-scripts'],
  ['data/chart.json', 'run in it: node data.mjs'],
  ['dist/chart', 'run in it: node build.mjs'],
] as const;

/** What is missing in a harness' folder, and what to do; nothing where it is ready. */
export function missingIn(folder: string | undefined): string | undefined {
  if (folder === undefined)
    return 'Say where the harness lies: npm run bench -- --harness <folder>, or BENCH_HARNESS=<folder>. See bench/README.md';
  const [file, what] = NEEDED.find(([name]) => !existsSync(join(folder, name))) ?? [];
  return file && `${join(folder, file)} is not there: ${what}`;
}

type Pages = Readonly<Record<string, readonly { readonly root: string; readonly path: string }[]>>;

/** Puts our pages (`bench/ours.json`, and the chart of the harness' own rows) into folders that a harness can serve. */
function ourPages(dist: string, site: string, rows: Rows): Pages {
  const [real, equal] = [join(site, 'real'), join(site, 'equal')];
  const { chart = [], ...others } = JSON.parse(readFileSync('bench/ours.json', 'utf8')) as Pages;
  const found = [...chart, ...Object.values(others).flat()];
  copyPages(
    dist,
    real,
    found.map(({ path }) => path),
  );
  buildEqual(dist, equal, rows);
  const same = {
    id: 'ours-same-rows',
    kind: 'ours',
    root: equal,
    path: `${EQUAL_EMBED}index.html`,
    ready: { selector: '.picture svg [data-claim]', count: rows.rows.length },
  };
  const rooted = (list: Pages[string]) => list.map((page) => ({ ...page, root: real }));
  const rest = Object.entries(others).map(([job, list]) => [job, rooted(list)]);
  return { ...Object.fromEntries(rest), chart: [...rooted(chart), same] };
}

const text = { type: 'string' } as const;
const OPTIONS = {
  harness: text,
  dist: { ...text, default: 'dist' },
  jobs: { ...text, default: 'chart,map' },
  reps: { ...text, default: '7' },
  only: text,
  assert: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = values.harness ?? process.env.BENCH_HARNESS;
  const missing = missingIn(folder);
  if (missing !== undefined || folder === undefined) throw new Error(missing);
  const [dist, site, out] = [resolve(values.dist), resolve(OUT, 'bench-site'), resolve(OUT, 'bench.json')];
  if (!existsSync(join(dist, '.vite'))) throw new Error(`${dist} is not there: build the site first (npm run build)`);
  const rows = JSON.parse(readFileSync(join(folder, 'data/chart.json'), 'utf8')) as Rows;
  mkdirSync(OUT, { recursive: true });
  const pages = resolve(OUT, 'bench-pages.json');
  writeFileSync(pages, JSON.stringify(ourPages(dist, site, rows)));
  const before = loadavg()[0] ?? 0;
  const asked = ['--jobs', values.jobs, '--reps', values.reps, ...(values.only ? ['--only', values.only] : [])];
  const run = ['bench.mjs', '--add', pages, '--cond', 'slow4g', '--out', out, ...asked];
  const env = { ...process.env, CHROMIUM: process.env.CHROMIUM ?? findBrowser()?.path };
  const { status } = spawnSync(process.execPath, run, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`the harness failed (${status})`);
  const results = JSON.parse(readFileSync(out, 'utf8')) as Results;
  const table = benchTable(results, [before, loadavg()[0] ?? 0]);
  writeFileSync(join(OUT, 'bench.md'), table);
  console.log(table);
  const bars = barsOf(linesOf(results));
  return values.assert && (bars.length === 0 || bars.some(({ kept }) => !kept)) ? 1 : 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
