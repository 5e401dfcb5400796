/** One test as a run left it. */
export interface Proof {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  /** The first line of what it failed by. */
  readonly why?: string | undefined;
}

const TAG = /\[([A-I]\d{1,2})\]/g;

/** Cases that a title, or any text, names. */
export const casesIn = (text: string): string[] => [...new Set([...text.matchAll(TAG)].map(([, id = '']) => id))];

// biome-ignore lint/suspicious/noControlCharactersInRegex: reports colour their words
const firstLine = (message: string | undefined) => message?.replace(/\u001b\[\d+m/g, '').split('\n', 1)[0];

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Tests of Vitest's JSON report that were run. */
export const unitProofs = ({ testResults }: UnitReport, root: string): Proof[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, failureMessages }) => ({
        title: fullName,
        file: name.replace(`${root}/`, ''),
        ok: status === 'passed',
        why: firstLine(failureMessages?.[0]),
      })),
  );

interface Suite {
  readonly title: string;
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly status: string;
      readonly results?: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

const specProofs = (suite: Suite, above: readonly string[]): Proof[] => [
  ...(suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status !== 'skipped'))
    .map(({ title, ok, tests }) => ({
      title: [...above, title].join(' '),
      file: `e2e/${suite.file}`,
      ok,
      why: firstLine(tests.flatMap(({ results = [] }) => results).find(({ error }) => error)?.error?.message),
    })),
  ...(suite.suites ?? []).flatMap((inner) => specProofs(inner, [...above, inner.title])),
];

/** Tests of Playwright's JSON report that were run. */
export const browserProofs = ({ suites }: { readonly suites: readonly Suite[] }): Proof[] =>
  suites.flatMap((file) => specProofs(file, []));
