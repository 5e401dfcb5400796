/** What `npm test` runs. `--only unit,types` runs some steps, `--from build` all from one on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isProgram, runProgram } from './program';
import { chooseSteps, describeOutcomes, type Ran, runSteps, STEP_ENV, STEPS, type Step } from './steps';

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function runStep({ name, script, args = [], report }: Step): Ran {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });
  const handedOn = args.length > 0 ? ['--', ...args] : [];
  const { status, error } = spawnSync('npm', ['run', '--silent', script, ...handedOn], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, ...STEP_ENV },
  });
  if (error) console.error(error.message);
  return { code: status ?? 1, report: report && readReport(report.file) };
}

function main(): number {
  const { values } = parseArgs({ options: { only: { type: 'string' }, from: { type: 'string' } } });
  const outcomes = runSteps(chooseSteps(STEPS, values), runStep, Date.now);
  console.log(`\n${describeOutcomes(outcomes)}`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

if (isProgram(import.meta.url)) await runProgram(main);
