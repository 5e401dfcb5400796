/**
 * Makes a set of so many plans, takes it through everything that the site's own data goes through, and writes down what
 * it cost: `npm run scale -- --plans 300`.
 *
 *   tsx scripts/scale/scale.ts [--plans N] [--claims N] [--no-browser] [--keep] [--answers]
 *
 * Claims are 67 a plan unless said otherwise. All of it lies in .scale/<plans>/ and goes when it has been measured, but for
 * result.json; --keep keeps the built site, of which --answers times
 * the answers again. SOURCES_DIR names the documents of the plans that were read.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourcesDirOf } from '../data/report';
import { isProgram, runProgram } from '../house/program';
import { timeAnswers } from './answers';
import { type Metered, metered } from './meter';
import { type Result, tableOf } from './table';
import { weighSite } from './weights';
import { foldersIn, writeSet } from './write-set';

const ROOT = '.scale';
const CLAIMS_A_PLAN = 67;

function step(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Metered {
  console.log(`── ${name}`);
  const used = metered(command, args, env);
  if (!used.ok) throw new Error(`${name} failed`);
  return used;
}

const tsx = (script: string, ...args: string[]): [string, string[]] => ['npx', ['tsx', script, ...args]];

/** Bundles the program as for the site itself; its data are those of the set. */
function bundle(dist: string): Metered {
  return step('bundle', 'npx', ['vite', 'build', '--outDir', dist, '--logLevel', 'error']);
}

async function measure(root: string, size: { plans: number; claims: number }, browser: boolean): Promise<Result> {
  const dist = join(root, 'dist');
  const folders = foldersIn(root);
  const data = join(folders.public, 'data');
  const env = { SOURCES_DIR: folders.documents };
  const made = writeSet(folders, size, sourcesDirOf(process.env));
  const check = step('check', ...tsx('scripts/data/check.ts', '--data', data), env);
  const bundled = bundle(dist);
  rmSync(join(dist, 'data'), { recursive: true, force: true });
  cpSync(join(data, 'geo'), join(dist, 'data/geo'), { recursive: true });
  const built = step('data', ...tsx('scripts/data/build.ts', '--data', data, '--out', join(dist, 'data')), env);
  step('server', 'npx', ['vite', 'build', '--ssr', 'src/app/entry-server.tsx', '--logLevel', 'error']);
  const prerender = step('prerender', ...tsx('scripts/site/prerender.ts', '--dist', dist));
  return {
    ...made,
    check,
    data: built,
    bundle: bundled,
    prerender,
    weights: weighSite(dist),
    ...(browser && { answers: await timeAnswers(dist) }),
  };
}

/** Times the answers of a site that was kept: its other figures stay. */
async function timeAgain(root: string): Promise<Result> {
  const known = JSON.parse(readFileSync(join(root, 'result.json'), 'utf8')) as Result;
  return { ...known, answers: await timeAnswers(join(root, 'dist')) };
}

/** All results so far, the smallest set first. */
function results(): Result[] {
  const files = readdirSync(ROOT).map((name) => join(ROOT, name, 'result.json'));
  const found = files
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Result);
  return found.sort((a, b) => a.plans - b.plans);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string', default: '300' },
      claims: { type: 'string' },
      'no-browser': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      answers: { type: 'boolean', default: false },
    },
  });
  const plans = Number(values.plans);
  const root = join(ROOT, values.plans);
  mkdirSync(root, { recursive: true });
  const size = { plans, claims: Number(values.claims ?? plans * CLAIMS_A_PLAN) };
  const result = values.answers ? await timeAgain(root) : await measure(root, size, !values['no-browser']);
  writeFileSync(join(root, 'result.json'), `${JSON.stringify(result, null, 1)}\n`);
  if (!values.keep && !values.answers)
    for (const name of ['public', 'documents', 'dist']) rmSync(join(root, name), { recursive: true });
  console.log(tableOf(results()));
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
