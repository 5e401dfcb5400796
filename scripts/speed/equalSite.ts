import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../src/domain/atlas';
import { runSelf } from './runSelf';
import { type Rows, withRows } from './twelveRows';

const PLAN = 'shandong-2021';
/** The view that draws a plan's targets as ranges. */
export const EQUAL_EMBED = '/embed/en/shandong-targets/';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));

/**
 * Builds, beside a built site, the embed of its chart of targets with the harness' rows: the same styles, script, words and
 * source line as the real one, drawn by the same program.
 */
export function buildEqual(dist: string, out: string, rows: Rows): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const beside = readdirSync(dist).filter((name) => /\.(?:js|svg)$/.test(name));
  for (const name of ['assets', '.vite', 'data', ...beside])
    cpSync(join(dist, name), join(out, name), { recursive: true });
  const [sharedFile, planFile] = [join(out, 'data/atlas/shared.json'), join(out, `data/atlas/${PLAN}.json`)];
  const shared = readJson<Omit<Atlas, 'claims'>>(sharedFile);
  const plan = readJson<Pick<Atlas, 'claims'>>(planFile);
  const { claims, vocabulary } = withRows(rows, plan.claims, shared.vocabulary);
  writeJson(planFile, { ...plan, claims });
  writeJson(sharedFile, { ...shared, vocabulary });
  runSelf(['vite', 'build', '--ssr', 'src/app/entry-server.tsx', '--logLevel', 'error']);
  runSelf(['tsx', 'scripts/site/prerender.ts', '--dist', out, '--only', `^${EQUAL_EMBED}$`]);
  rmSync('.ssr', { recursive: true, force: true });
  rmSync(join(out, 'data'), { recursive: true });
}

/** Copies some pages of a built site with all scripts and styles: a harness packs every file of a folder that it serves. */
export function copyPages(dist: string, out: string, pages: readonly string[]): void {
  rmSync(out, { recursive: true, force: true });
  for (const name of ['assets', 'favicon.svg', ...pages])
    cpSync(join(dist, name), join(out, name), { recursive: true });
}
