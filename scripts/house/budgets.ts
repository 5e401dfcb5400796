/** Weighs the built site against budgets.json and fails when it is too heavy. 1 KB is 1024 bytes, after brotli 11. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import config from './budgets.json' with { type: 'json' };
import { isProgram, runProgram } from './program';
import { type Budgets, exceeds, type Verdict, type Weight, weighSite } from './weigh';

const MOST_FAULTS_SHOWN = 40;
const MOST_PARTS_SHOWN = 6;

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

function rows(weight: Weight): string[] {
  const name = `${weight.kind} ${weight.metric}`.padEnd(20);
  const mark = exceeds(weight) ? 'EXCEEDS' : 'ok     ';
  const row = `  ${mark}  ${name}${kilobytes(weight.bytes)} of ${kilobytes(weight.limit)} KB   ${weight.path}`;
  const parts = exceeds(weight) ? weight.parts.slice(0, MOST_PARTS_SHOWN) : [];
  return [row, ...parts.map(({ path, bytes }) => `${' '.repeat(31)}${kilobytes(bytes)} KB   ${path}`)];
}

/** The verdict as a table for a person: the heaviest of each kind, all that exceed, all other faults. */
export function describeVerdict({ weights, faults, counts }: Verdict): string {
  const seen = [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  const more = faults.length - MOST_FAULTS_SHOWN;
  return [
    `Budgets (brotli, 1 KB = 1024 bytes) of ${seen}; the heaviest of each:`,
    ...weights.flatMap(rows),
    ...faults.slice(0, MOST_FAULTS_SHOWN).map((fault) => `  FAULT    ${fault}`),
    ...(more > 0 ? [`  … and ${more} faults more`] : []),
  ].join('\n');
}

/** Whether everything is within its budget and nothing else is wrong. */
export function isWithin({ weights, faults }: Verdict): boolean {
  return faults.length === 0 && !weights.some(exceeds);
}

function main(): number {
  const dir = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(dir)) throw new Error(`${dir} is not there: build the site first (npm run build)`);
  const budgets: Budgets = config;
  const verdict = weighSite(dir, budgets);
  console.log(describeVerdict(verdict));
  return isWithin(verdict) ? 0 : 1;
}

if (isProgram(import.meta.url)) await runProgram(main);
