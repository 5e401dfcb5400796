/** What the two test runners reported, test by test. */
export interface TestResult {
  /** Path of the test file below the project's folder, with forward slashes. */
  readonly file: string;
  /** Titles of its groups and its own, joined by blanks. */
  readonly title: string;
  readonly passed: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads Vitest's JSON report. `root`: the project's folder, in which the report's absolute paths begin. */
export function unitResults(report: unknown, root: string): TestResult[] {
  const files = isObject(report) ? objects(report.testResults) : [];
  return files.flatMap((file) =>
    objects(file.assertionResults).map((test) => ({
      file: below(root, text(file.name)),
      title: text(test.fullName),
      passed: test.status === 'passed',
    })),
  );
}

const below = (root: string, path: string): string =>
  (path.startsWith(root) ? path.slice(root.length) : path).replaceAll('\\', '/').replace(/^\/+/, '');

/** Reads Playwright's JSON report, whose files are told from `e2e/` on. */
export function browserResults(report: unknown): TestResult[] {
  return isObject(report) ? objects(report.suites).flatMap((suite) => suiteResults(suite, [])) : [];
}

function suiteResults(suite: Json, above: readonly string[]): TestResult[] {
  const file = `e2e/${text(suite.file)}`;
  // A file's own suite is called by the file's name.
  const titles = suite.title === suite.file ? above : [...above, text(suite.title)];
  const own = objects(suite.specs).map((spec) => ({
    file,
    title: [...titles, text(spec.title)].join(' '),
    passed: spec.ok === true,
  }));
  return [...own, ...objects(suite.suites).flatMap((inner) => suiteResults(inner, titles))];
}
