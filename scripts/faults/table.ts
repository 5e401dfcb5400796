import type { FaultCase, Proof } from './case';
import type { TestResult } from './results';

/** How a case came out. */
export interface Verdict {
  readonly id: string;
  readonly words: string;
  /** Tests that ran for it. */
  readonly tests: number;
  /** What is wrong; empty where all is well. */
  readonly faults: readonly string[];
}

const proves = ({ file, title }: Proof, test: TestResult): boolean => test.file === file && test.title.includes(title);

/** Holds a case against what the tests reported: each of its proofs ran, and passed. */
export function judgeCase({ id, words, proofs }: FaultCase, results: readonly TestResult[]): Verdict {
  const found = proofs.map((proof) => ({ proof, tests: results.filter((test) => proves(proof, test)) }));
  const faults = found.flatMap(({ proof, tests }) => {
    const name = `${proof.file} “${proof.title}”`;
    if (tests.length === 0) return [`no test ${name} ran`];
    return tests.some(({ passed }) => !passed) ? [`${name} failed`] : [];
  });
  const tests = found.reduce((sum, entry) => sum + entry.tests.length, 0);
  return { id, words, tests, faults: proofs.length === 0 ? ['no test is named for it'] : faults };
}

/** What a planted bug did to the tests of a case. */
export type Seen = Readonly<Record<string, 'failed' | 'passed'>>;

const plantedText = (id: string, seen: Seen): string =>
  seen[id] === 'failed' ? 'yes' : seen[id] === 'passed' ? '**no**' : '';

/** The table as Markdown. `seen`: which cases were seen to fail on a planted bug. */
export function faultTable(verdicts: readonly Verdict[], seen: Seen): string {
  const rows = verdicts.map(
    ({ id, words, tests, faults }) =>
      `| ${id} | ${words} | ${tests} | ${faults.length === 0 ? 'passed' : faults.join('; ')} | ${plantedText(id, seen)} |`,
  );
  return ['| | what happens | tests | result | seen to fail on a planted bug |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
