/** How many tests a step ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the passed: those that needed a second try. */
  readonly flaky: number;
}

export interface Step {
  readonly name: string;
  /** The npm script that does it, and what is handed on to it. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Where a step that runs tests leaves its report, and how that is counted. */
  readonly report?: { readonly file: string; count(report: unknown): Counts };
}

export interface Outcome {
  readonly step: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly counts: Counts;
}

const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

function numbersIn(report: unknown): (name: string) => number {
  const fields = new Map(Object.entries(typeof report === 'object' && report !== null ? report : {}));
  return (name) => {
    const value = fields.get(name);
    if (typeof value === 'number') return value;
    throw new Error(`The report has no number ${name}: did the test runner change its format?`);
  };
}

/** Counts Vitest's JSON report. */
export function countUnit(report: unknown): Counts {
  const number = numbersIn(report);
  return {
    passed: number('numPassedTests'),
    failed: number('numFailedTests'),
    skipped: number('numPendingTests') + number('numTodoTests'),
    flaky: 0,
  };
}

/** Counts Playwright's JSON report. */
export function countBrowser(report: unknown): Counts {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined;
  const number = numbersIn(stats);
  const flaky = number('flaky');
  return { passed: number('expected') + flaky, failed: number('unexpected'), skipped: number('skipped'), flaky };
}

/** Everything `npm test` does, in its order: what is quick and tells most comes first. */
export const STEPS: readonly Step[] = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unused', script: 'unused' },
  { name: 'data', script: 'data:check' },
  {
    name: 'unit',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: { file: UNIT_REPORT, count: countUnit },
  },
  { name: 'build', script: 'build' },
  { name: 'budgets', script: 'budgets' },
  {
    name: 'browser',
    script: 'e2e',
    args: ['--reporter=list,json'],
    report: { file: BROWSER_REPORT, count: countBrowser },
  },
  { name: 'faults', script: 'faults' },
];

/** Tells Playwright where its report goes, which has no option for it. */
export const STEP_ENV = { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT };

function assertKnown(names: readonly string[], steps: readonly Step[]): void {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}; there are ${known.join(', ')}`);
}

/** The steps that were asked for: `only` some, or all `from` one on. */
export function chooseSteps(steps: readonly Step[], asked: { only?: string; from?: string }): readonly Step[] {
  const only = asked.only?.split(',').map((name) => name.trim());
  assertKnown([...(only ?? []), ...(asked.from === undefined ? [] : [asked.from])], steps);
  const start = Math.max(
    0,
    steps.findIndex(({ name }) => name === asked.from),
  );
  return steps.slice(start).filter(({ name }) => only === undefined || only.includes(name));
}

/** What running a step's command gave: its exit code, and its report as read from the file, if it left one. */
export interface Ran {
  readonly code: number;
  readonly report?: unknown;
}

function judge(step: Step, { code, report }: Ran): { ok: boolean; counts: Counts } {
  const counts = step.report && report !== undefined ? step.report.count(report) : NO_TESTS;
  const hasReport = step.report === undefined || report !== undefined;
  const ok = code === 0 && counts.failed === 0 && hasReport;
  // A step that fails without a failed test (a lint error, a file that does not load) is one failure.
  return { ok, counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 } };
}

/** Runs steps in order up to the first that fails, which is the last outcome. */
export function runSteps(steps: readonly Step[], run: (step: Step) => Ran, now: () => number): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const start = now();
    const result = judge(step, run(step));
    outcomes.push({ step: step.name, seconds: (now() - start) / 1000, ...result });
    if (!result.ok) break;
  }
  return outcomes;
}

/** The closing words; the last line is `N passed, N failed` and nothing else. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const sum = (part: keyof Counts) => outcomes.reduce((total, { counts }) => total + counts[part], 0);
  const rows = outcomes.map(
    ({ step, ok, seconds }) => `  ${ok ? 'ok    ' : 'FAILED'}  ${step.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s`,
  );
  const failed = outcomes.find(({ ok }) => !ok);
  return [
    ...rows,
    ...(failed ? [`Stopped at ${failed.step}. To go on from there: npm test -- --from ${failed.step}`] : []),
    ...(sum('skipped') > 0 ? [`${sum('skipped')} skipped: a test that is not run proves nothing`] : []),
    ...(sum('flaky') > 0 ? [`${sum('flaky')} passed only at the second try: see "flaky" above, and mend them`] : []),
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
