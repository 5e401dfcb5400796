import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseSteps, countBrowser, countUnit, describeOutcomes, type Ran, runSteps, STEPS, type Step } from './steps';

const unit = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
});
const browser = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
});

/** Runs all steps with planted results; every step that is not named passes. */
function runWith(planted: Record<string, Ran>) {
  const passing: Record<string, Ran> = {
    unit: { code: 0, report: unit(100, 0) },
    browser: { code: 0, report: browser(20, 0) },
  };
  let time = 0;
  const tick = () => {
    time += 500;
    return time;
  };
  return runSteps(STEPS, ({ name }: Step) => planted[name] ?? passing[name] ?? { code: 0 }, tick);
}

const lastLine = (text: string) => text.split('\n').at(-1);
const ending = (planted: Record<string, Ran>) => lastLine(describeOutcomes(runWith(planted)));

describe('npm test', () => {
  it('runs every step and sums the tests', () => {
    expect(runWith({}).map(({ step }) => step)).toEqual([
      'lint',
      'types',
      'unused',
      'data',
      'unit',
      'build',
      'budgets',
      'browser',
      'faults',
    ]);
    expect(ending({})).toBe('120 passed, 0 failed');
  });

  it('stops at the first step that fails, and names it', () => {
    const outcomes = runWith({ types: { code: 2 } });
    expect(outcomes.map(({ step, ok }) => [step, ok])).toEqual([
      ['lint', true],
      ['types', false],
    ]);
    expect(describeOutcomes(outcomes)).toContain('Stopped at types.');
  });

  it.each([
    ['a step without tests', { lint: { code: 1 } }, '0 passed, 1 failed'],
    ['a test', { unit: { code: 1, report: unit(99, 3) } }, '99 passed, 3 failed'],
    ['a file that does not load', { unit: { code: 1, report: unit(99, 0) } }, '99 passed, 1 failed'],
    ['a runner that leaves no report', { unit: { code: 0 } }, '0 passed, 1 failed'],
    [
      'a runner that says 0 and counts failures',
      { browser: { code: 0, report: browser(1, 2) } },
      '101 passed, 2 failed',
    ],
    ['no browser', { browser: { code: 1 } }, '100 passed, 1 failed'],
  ])('counts %s that fails', (_what, planted, expected) => {
    expect(ending(planted as Record<string, Ran>)).toBe(expected);
  });

  it('says how long each took, and what was skipped', () => {
    const skipped = { code: 0, report: { ...unit(1, 0), numPendingTests: 2, numTodoTests: 1 } };
    const text = describeOutcomes(runWith({ unit: skipped }));
    expect(text).toMatch(/^ {2}ok {6}lint {9}0\.5 s$/m);
    expect(text).toContain('3 skipped');
  });

  it('passes what passed at the second try, and says so before the closing line', () => {
    const text = describeOutcomes(runWith({ browser: { code: 0, report: browser(19, 0, 1) } }));
    expect(text).toContain('1 passed only at the second try');
    expect(lastLine(text)).toBe('120 passed, 0 failed');
  });
});

describe('the scripts that the steps call', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  it.each(STEPS.map(({ script }) => script))('%s is in package.json', (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  it('make sure of a browser before the browser tests', () => {
    expect(scripts.e2e).toMatch(/ensure-browser.*&& playwright test$/);
  });
});

describe('chooseSteps', () => {
  const names = (asked: { only?: string; from?: string }) => chooseSteps(STEPS, asked).map(({ name }) => name);

  it('takes some, or all from one on', () => {
    expect(names({ only: 'types, lint' })).toEqual(['lint', 'types']);
    expect(names({ from: 'budgets' })).toEqual(['budgets', 'browser', 'faults']);
    expect(names({})).toHaveLength(STEPS.length);
  });

  it('refuses a step that is not there, and names those that are', () => {
    expect(() => names({ only: 'lint,nothing' })).toThrow('No step nothing; there are lint, types');
    expect(() => names({ from: 'nothing' })).toThrow('No step nothing');
  });
});

describe('the reports', () => {
  it('are refused when they do not look as they did', () => {
    expect(() => countUnit({})).toThrow('numPassedTests');
    expect(() => countBrowser({ stats: null })).toThrow('The report has no number');
    expect(() => countBrowser(undefined)).toThrow('The report has no number');
  });

  it('count a flaky test as passed, and as flaky', () => {
    expect(countBrowser({ stats: { expected: 1, unexpected: 2, flaky: 1, skipped: 4 } })).toEqual({
      passed: 2,
      failed: 2,
      skipped: 4,
      flaky: 1,
    });
  });
});
