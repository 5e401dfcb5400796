import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../house/sources';
import { CASES, type FaultCase, GROUPS } from './cases';
import { PLANTS } from './plants';
import { browserProofs, casesIn, unitProofs } from './proofs';
import { describeFaults } from './table';

const tests = new Map(
  [...readSources('.', ['src', 'scripts', 'e2e'])].filter(
    ([file]) => /\.(?:test|spec)\.tsx?$/.test(file) && !file.startsWith('scripts/faults/'),
  ),
);
const ids = CASES.map(({ id }) => id);
const tagged = new Map([...tests].map(([file, text]) => [file, casesIn(text)]));

/** Cases without a test and without a reason. */
const unproven = (cases: readonly FaultCase[], files: ReadonlyMap<string, readonly string[]>): string[] => {
  const proven = new Set([...files.values()].flat());
  return cases.filter(({ id, open }) => !proven.has(id) && open === undefined).map(({ id }) => id);
};

describe('the cases of faults', () => {
  it('are there once each, in groups that have names', () => {
    expect(ids.length).toBe(new Set(ids).size);
    expect(Object.keys(GROUPS)).toEqual([...new Set(ids.map((id) => id.slice(0, 1)))]);
  });

  it('have a test each, or a dated reason why not', () => {
    expect(unproven(CASES, tagged)).toEqual([]);
    for (const { open } of CASES)
      if (open) expect(open).toMatchObject({ since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });

  it('would be missed: a case that no test names', () => {
    expect(unproven([{ id: 'Z99', what: '', expect: '' }], tagged)).toEqual(['Z99']);
  });

  it.each([...tagged].filter(([, found]) => found.length > 0))('are known to %s', (_file, found) => {
    expect(found.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the bugs to plant', () => {
  it.each(PLANTS.map((plant) => [plant.cases.join(' '), plant] as const))('%s: stands where it says', (_id, plant) => {
    // What is built may not be there yet: the command that plants looks itself.
    if (!plant.file.startsWith('dist/')) expect(readFileSync(plant.file, 'utf8').split(plant.find)).toHaveLength(2);
    expect(plant.put).not.toBe(plant.find);
    for (const test of plant.tests) for (const id of plant.cases) expect(tagged.get(test), test).toContain(id);
  });
});

describe('the table', () => {
  const unit = unitProofs(
    {
      testResults: [
        {
          name: '/x/src/a.test.ts',
          assertionResults: [
            { fullName: 'a thing [B7] [A1] holds', status: 'passed' },
            { fullName: '[A2] a thing', status: 'failed' },
            { fullName: '[A3] a thing', status: 'skipped' },
          ],
        },
      ],
    },
    '/x',
  );
  const browser = browserProofs({
    suites: [
      {
        title: 'a.spec.ts',
        file: 'a.spec.ts',
        suites: [
          {
            title: 'group [A4]',
            file: 'a.spec.ts',
            specs: [{ title: 'works', ok: true, tests: [{ status: 'expected' }] }],
          },
        ],
        specs: [{ title: '[A5] not run', ok: true, tests: [{ status: 'skipped' }] }],
      },
    ],
  });
  const table = describeFaults([...unit, ...browser], { A4: [{ date: '2026-11-22', bug: 'x.ts', failed: 2 }] });
  const line = (id: string) => table.split('\n').find((row) => row.startsWith(`| ${id} |`));

  it('says which cases the tests of a run prove, and which fail', () => {
    expect(line('A1')).toContain('| 1 | passed | no | `src/a.test.ts` |');
    expect(line('A2')).toContain('**1 failed**');
    expect(line('A4')).toContain('| 1 | passed | 2026-11-22 (2) | `e2e/a.spec.ts` |');
    expect(table).toContain(`${CASES.length} cases: 3 proven by this run, 1 seen to fail`);
  });

  it('takes no test that was not run for a proof', () => {
    for (const id of ['A3', 'A5']) expect(line(id)).toContain('| 0 | not in this run |');
  });

  it('has a line for each case', () => {
    for (const id of ids) expect(line(id), id).toBeDefined();
  });
});
