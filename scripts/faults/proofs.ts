/** One test as a run left it. */
export interface Proof {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
}

const TAG = /\[([A-I]\d{1,2})\]/g;

/** Cases that a title, or any text, names. */
export const casesIn = (text: string): string[] => [...new Set([...text.matchAll(TAG)].map(([, id = '']) => id))];

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Tests of Vitest's JSON report that were run. */
export const unitProofs = ({ testResults }: UnitReport, root: string): Proof[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({
        title: fullName,
        file: name.replace(`${root}/`, ''),
        ok: status === 'passed',
      })),
  );

interface Suite {
  readonly title: string;
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

const specProofs = (suite: Suite, above: readonly string[]): Proof[] => [
  ...(suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status !== 'skipped'))
    .map(({ title, ok }) => ({ title: [...above, title].join(' '), file: `e2e/${suite.file}`, ok })),
  ...(suite.suites ?? []).flatMap((inner) => specProofs(inner, [...above, inner.title])),
];

/** Tests of Playwright's JSON report that were run. */
export const browserProofs = ({ suites }: { readonly suites: readonly Suite[] }): Proof[] =>
  suites.flatMap((file) => specProofs(file, []));
