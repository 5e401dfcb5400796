/**
 * `npm run faults:plant -- B7 C1` (none: all): plants bugs in a copy of the project, one after the other, and sees the
 * tests of their cases fail. What was seen goes into seen.json with the day.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fixedPrefix, globToRegExp } from '../house/glob';
import { isProgram, runProgram } from '../house/program';
import { PLANTS, type Plant } from './plants';
import { browserProofs, casesIn, type Proof, unitProofs } from './proofs';
import type { Seen } from './table';

const SEEN = 'scripts/faults/seen.json';
const LEFT_OUT = ['node_modules', '.git', 'dist', '.ssr', 'test-results', 'shots', 'release', '.scale'];

/** A copy of the project to be spoilt, with the packages of this one. */
function copyProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-plant-'));
  cpSync('.', dir, { recursive: true, filter: (path) => !LEFT_OUT.includes(relative('.', path)) });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  return dir;
}

const isBrowser = ({ tests }: Plant): boolean => tests.some((test) => test.startsWith('e2e/'));

/** Whether it is put where no build follows: into what was built, or into what serves and watches it. */
const needsNoBuild = ({ file }: Plant): boolean => /^(?:dist|e2e|scripts\/house)\//.test(file);

/** Puts the bug in; gives back what takes it out again. */
function sow(dir: string, plant: Plant): () => void {
  const { file, find, put } = plant;
  const texts = filesNamed(dir, file).map((path) => [path, readFileSync(path, 'utf8')] as const);
  const found = texts.filter(([, text]) => text.includes(find));
  const times = found.reduce((sum, [, text]) => sum + text.split(find).length - 1, 0);
  if (times === 0 || (times > 1 && !file.startsWith('dist/')))
    throw new Error(`${file} has ${JSON.stringify(find)} ${times} times`);
  for (const [path, text] of found)
    writeFileSync(
      path,
      text.replaceAll(find, () => put),
    );
  return () => {
    for (const [path, text] of found) writeFileSync(path, text);
  };
}

/** Paths of the files that a name means; what was built has names with `*` in them. */
function filesNamed(dir: string, file: string): string[] {
  const folder = fixedPrefix(file);
  if (folder === file) return [join(dir, file)];
  const wanted = globToRegExp(file);
  const all = readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
  return all.filter((path) => wanted.test(path)).map((path) => join(dir, path));
}

function run(dir: string, command: string, args: readonly string[], report: string): unknown {
  const file = join(dir, report);
  rmSync(file, { force: true });
  const env = { ...process.env, CI: '', PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  spawnSync('npx', [command, ...args], { cwd: dir, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(file)) throw new Error(`${command} ${args.join(' ')} left no report`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

/** The tests of a plant's cases, run where the bug is. */
function proofsWith(dir: string, { tests, cases, only = '' }: Plant): Proof[] {
  const tag = `\\[(${cases.join('|')})\\]`;
  const tags = only === '' ? tag : `(?=.*${tag})(?=.*${only})`;
  if (tests.some((test) => test.startsWith('e2e/'))) {
    const report = run(dir, 'playwright', ['test', ...tests, '-g', tags, '--reporter=json', '--retries=0'], BROWSER);
    return browserProofs(report as Parameters<typeof browserProofs>[0]);
  }
  const report = run(dir, 'vitest', ['run', ...tests, '-t', tags, '--reporter=json', `--outputFile=${UNIT}`], UNIT);
  return unitProofs(report as Parameters<typeof unitProofs>[0], dir);
}

/** Keeps what was seen of one case; the newest replaces what was seen of the same bug before. */
function note(id: string, bug: string, failed: number): void {
  const seen = JSON.parse(readFileSync(SEEN, 'utf8')) as Seen;
  const others = (seen[id] ?? []).filter((each) => each.bug !== bug);
  const date = new Date().toISOString().slice(0, 10);
  const next = Object.entries({ ...seen, [id]: [...others, { date, bug, failed }] });
  const sorted = next.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  writeFileSync(SEEN, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}

/** Whether every case of the plant was seen to fail. */
function tell(plant: Plant, proofs: readonly Proof[]): boolean {
  return plant.cases
    .map((id) => {
      const own = proofs.filter(({ title }) => casesIn(title).includes(id));
      const failed = own.filter(({ ok }) => !ok).length;
      console.log(
        `${failed > 0 ? 'seen to fail' : 'NOT SEEN'}  ${id.padEnd(4)} ${failed} of ${own.length} tests  ${plant.file}`,
      );
      for (const why of new Set(own.flatMap(({ why }) => why ?? []))) console.log(`             ${why.slice(0, 150)}`);
      if (failed > 0) note(id, plant.file, failed);
      return failed > 0;
    })
    .every(Boolean);
}

/** One after the other; each is gone before the next comes. */
function oneByOne(dir: string, plants: readonly Plant[]): boolean[] {
  return plants.map((plant) => {
    const takeOut = sow(dir, plant);
    const proofs = proofsWith(dir, plant);
    takeOut();
    return tell(plant, proofs);
  });
}

/** In a copy of what `npm run build` left. */
function inBuilt(dir: string, plants: readonly Plant[]): boolean[] {
  if (plants.length === 0) return [];
  if (!existsSync('dist')) throw new Error('build first (npm run build): some bugs are put into what was built');
  cpSync('dist', join(dir, 'dist'), { recursive: true });
  return oneByOne(dir, plants);
}

/** A build takes long: bugs that do not touch each other share one. */
function inBrowser(dir: string, plants: readonly Plant[]): boolean[] {
  if (plants.length === 0) return [];
  for (const plant of plants) sow(dir, plant);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the planted bugs stopped the build');
  return plants.map((plant) => tell(plant, proofsWith(dir, plant)));
}

function main(): number {
  const { positionals } = parseArgs({ allowPositionals: true });
  const wanted = PLANTS.filter(({ cases }) => positionals.length === 0 || cases.some((id) => positionals.includes(id)));
  if (wanted.length === 0) throw new Error(`no bug to plant for ${positionals.join(', ')}`);
  const dir = copyProject();
  try {
    const seen = [
      ...oneByOne(
        dir,
        wanted.filter((plant) => !isBrowser(plant)),
      ),
      ...inBuilt(
        dir,
        wanted.filter((plant) => isBrowser(plant) && needsNoBuild(plant)),
      ),
      ...inBrowser(
        dir,
        wanted.filter((plant) => isBrowser(plant) && !needsNoBuild(plant)),
      ),
    ];
    return seen.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

if (isProgram(import.meta.url)) await runProgram(main);
