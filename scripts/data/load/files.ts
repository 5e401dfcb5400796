import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, type Fault, warningAt } from '../fault';
import { type JsonFile, readJson } from './json';

/** A file of the data folder, by its path inside it. */
export interface DataFile extends JsonFile {
  readonly file: string;
}

/** One plan's folder. */
export interface PlanFolder {
  readonly name: string;
  readonly plan: DataFile;
  readonly claims: readonly DataFile[];
  readonly faults: readonly Fault[];
}

/** Reads a file that the atlas cannot do without. */
export function readDataFile(dir: string, file: string): DataFile {
  const path = join(dir, file);
  if (existsSync(path)) return { file, ...readJson(file, readFileSync(path)) };
  const complaint = { rule: 'missing-file', message: 'the file does not exist', fix: 'add it' };
  return { file, value: undefined, faults: [errorAt({ file, path: '' }, complaint)] };
}

/** Reads a file that a data folder may do without. */
export const readOptionalFile = (dir: string, file: string): DataFile =>
  existsSync(join(dir, file)) ? readDataFile(dir, file) : { file, value: undefined, faults: [] };

const strayFile = (file: string): Fault =>
  warningAt(
    { file, path: '' },
    { rule: 'stray-file', message: 'is not read: only *.json is', fix: 'move it elsewhere' },
  );

function readPlanFolder(dir: string, name: string): PlanFolder {
  const folder = `plans/${name}`;
  const names = readdirSync(join(dir, folder))
    .filter((file) => !file.startsWith('.'))
    .sort();
  const claims = names.filter((file) => file.endsWith('.json') && file !== 'plan.json');
  return {
    name,
    plan: readDataFile(dir, `${folder}/plan.json`),
    claims: claims.map((file) => readDataFile(dir, `${folder}/${file}`)),
    faults: names.filter((file) => !file.endsWith('.json')).map((file) => strayFile(`${folder}/${file}`)),
  };
}

/** All plans of a data folder, by name. */
export function readPlanFolders(dir: string): PlanFolder[] {
  const plans = join(dir, 'plans');
  if (!existsSync(plans)) return [];
  const entries = readdirSync(plans, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map((entry) => entry.name)
    .sort()
    .map((name) => readPlanFolder(dir, name));
}
