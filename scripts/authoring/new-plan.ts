/**
 * Begins a plan: `npm run new:plan <id>` makes its folder with everything that has to be filled in left empty. The data
 * check then names each of these places, and how to fill it.
 *
 *   tsx scripts/authoring/new-plan.ts <id> [--data DIR]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram, runProgram } from '../house/program';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOTHING = { zh: '', en: '' } as const;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Prefixes that plans have. */
function prefixesIn(plans: string): Set<string> {
  const files = readdirSync(plans).map((name) => join(plans, name, 'plan.json'));
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { prefix?: string };
  return new Set(files.filter(existsSync).flatMap((file) => read(file).prefix ?? []));
}

/** The shortest beginning of the id that no other plan has taken: "nb" would be nicer, and may be written instead. */
function freePrefix(id: string, taken: ReadonlySet<string>): string {
  const letters = id.replace(/[^a-z0-9]/g, '').replace(/^\d+/, '');
  const lengths = Array.from({ length: 11 }, (_, i) => i + 2);
  const found = lengths.map((length) => letters.slice(0, length)).find((prefix) => prefix !== '' && !taken.has(prefix));
  return found ?? '';
}

function planFile(id: string, prefix: string): object {
  const [place = id, year = ''] = id.split(/-(?=\d{4}$)/);
  return {
    $schema: '../../schema/plan.schema.json',
    id,
    prefix,
    title: NOTHING,
    short: NOTHING,
    place,
    issuer: NOTHING,
    period: { from: year },
    dye: 'walnut',
    sources: [`${id}-report`],
  };
}

function claimsFile(id: string, prefix: string): object {
  const claim = {
    kind: 'target',
    id: `${prefix}-target-first`,
    plan: id,
    label: NOTHING,
    places: [],
    themes: [],
    status: 'stated',
    evidence: [{ source: `${id}-report`, locator: '¶1', phrase: '' }],
    caveats: [],
  };
  return { $schema: '../../schema/claims.schema.json', claims: [claim] };
}

/** Makes the folder of a plan and returns its files. Throws, and writes nothing, where the id will not do or is taken. */
export function beginPlan(data: string, id: string): string[] {
  if (!ID.test(id))
    throw new Error(`"${id}" is no id: lower-case letters, digits and single hyphens, e.g. ningbo-2026`);
  const folder = join(data, 'plans', id);
  if (existsSync(folder)) throw new Error(`there is a plan ${id} already: ${folder}`);
  const prefix = freePrefix(id, prefixesIn(join(data, 'plans')));
  mkdirSync(folder, { recursive: true });
  const files: [string, object][] = [
    ['plan.json', planFile(id, prefix)],
    ['claims.json', claimsFile(id, prefix)],
  ];
  for (const [name, value] of files) writeFileSync(join(folder, name), json(value));
  return files.map(([name]) => join(folder, name));
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: 'public/data' } },
  });
  const [id] = positionals;
  if (id === undefined) throw new Error('which plan? npm run new:plan <id>, e.g. ningbo-2026');
  for (const file of beginPlan(values.data, id)) console.log(`made ${file}`);
  console.log('Now: npm run data:check. It names what is missing, one line a place; CONTRIBUTING.md walks through it.');
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
