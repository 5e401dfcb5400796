/** `npm run faults`: which cases of faults the tests of the last run prove. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isProgram, runProgram } from '../house/program';
import { browserProofs, type Proof, unitProofs } from './proofs';
import seen from './seen.json' with { type: 'json' };
import { byCase, describeFaults } from './table';

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** All tests of the reports that there are: of the unit tests, of the browser tests, of the long sweeps. */
function proofsOfRun(): Proof[] {
  const unit = read('test-results/unit.json');
  const browser = ['test-results/browser.json', 'test-results/browser-long.json'].map(read).filter(Boolean);
  return [...(unit ? unitProofs(unit, process.cwd()) : []), ...browser.flatMap(browserProofs)];
}

function main(): number {
  const proofs = proofsOfRun();
  const file = 'test-results/faults.md';
  writeFileSync(file, describeFaults(proofs, seen));
  const failed = [...byCase(proofs)].filter(([, tests]) => tests.some(({ ok }) => !ok)).map(([id]) => id);
  console.log(
    `${file}: ${byCase(proofs).size} cases have tests in this run${failed.map((id) => `\n${id} failed`).join('')}`,
  );
  return failed.length === 0 ? 0 : 1;
}

if (isProgram(import.meta.url)) await runProgram(main);
