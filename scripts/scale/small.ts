/**
 * Builds the comparisons and the search of a small set of made-up plans, more than a view can draw at once, from a site
 * that is built already: in seconds, for the browser tests.
 *
 *   tsx scripts/scale/small.ts [--dist DIR] [--out DIR]
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourcesDirOf } from '../data/report';
import { isProgram, runProgram } from '../house/program';
import { metered } from './meter';
import { foldersIn, writeSet } from './write-set';

const SIZE = { plans: 16, claims: 800 };
const PAGES = '^/(en|zh)/(search|compare[^/]*)/$|^/embed/en/compare-targets/$';

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  if (!metered('npx', args, env).ok) throw new Error(`${args.join(' ')} failed`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.scale/small' } },
  });
  const folders = foldersIn(values.out);
  const [data, dist] = [join(folders.public, 'data'), join(values.out, 'dist')];
  rmSync(dist, { recursive: true, force: true });
  const made = writeSet(folders, SIZE, sourcesDirOf(process.env));
  run(['tsx', 'scripts/data/check.ts', '--data', data], { SOURCES_DIR: folders.documents });
  mkdirSync(dist, { recursive: true });
  const beside = readdirSync(values.dist).filter((name) => /\.(?:js|svg)$/.test(name));
  for (const name of ['assets', '.vite', ...beside, 'data/geo'])
    cpSync(join(values.dist, name), join(dist, name), { recursive: true });
  run(['tsx', 'scripts/data/build.ts', '--data', data, '--out', join(dist, 'data')]);
  run(['vite', 'build', '--ssr', 'src/app/entry-server.tsx', '--logLevel', 'error']);
  run(['tsx', 'scripts/site/prerender.ts', '--dist', dist, '--only', PAGES]);
  rmSync('.ssr', { recursive: true, force: true });
  console.log(`${made.plans} plans, ${made.claims} claims in ${dist}`);
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
