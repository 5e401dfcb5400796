import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Fault, faultLine, joinPath } from './fault';
import { changeFile, copyOfFixture, FIXTURE_ATLAS, FIXTURE_DOCUMENTS, indexOf } from './fixtures/fixture';
import { FORM_PLANTS, PLANTS, type Plant } from './fixtures/plants';
import { checkData } from './report';

const errorsOf = (dir: string): Fault[] =>
  checkData(dir, FIXTURE_DOCUMENTS).faults.filter(({ severity }) => severity === 'error');

/** Plants a fault and says where it has to be reported. */
function sow(dir: string, { rule, file, list, id, change, at }: Plant) {
  const path = `${list}[${indexOf(dir, file, list, id)}]`;
  changeFile(dir, file, Object.fromEntries(Object.entries(change).map(([key, value]) => [joinPath(path, key), value])));
  return { file, path: joinPath(path, at), rule };
}

/** Which case of faults a rule answers: its letter and number stand in the title of each test. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  '[B1]': ['wrong-type', 'not-in-list', 'unknown-key', 'not-trimmed', 'not-nfc', 'empty-text', 'bad-id'],
  '[B3]': ['missing-field', 'no-evidence', 'no-derivation', 'no-inputs', 'place-nowhere'],
  '[B4]': ['duplicate-id', 'duplicate-adcode', 'repeated-entry'],
  '[B5]': ['dangling-reference', 'dangling-geometry'],
  '[B6]': ['circular-parents'],
  '[B7]': ['low-above-high', 'interval-without-bounds', 'flag-on-absent-bound', 'empty-interval'],
  '[B8]': ['unit-dimension'],
  '[B9]': ['number-as-string', 'full-width-digits'],
  '[B10]': ['number-out-of-range', 'impossible-figure'],
  '[B11]': ['bad-date', 'bad-year', 'ends-before-start'],
  '[B12]': ['html-in-text'],
  '[B13]': ['bad-url'],
  '[B14]': ['invisible-character', 'control-character'],
  '[B15]': ['text-too-long'],
  '[B16]': ['missing-language'],
  '[B17]': ['forbidden-key'],
  '[B19]': ['lon-lat-swapped', 'point-outside-place', 'point-outside-china', 'point-out-of-range'],
  '[B23]': ['phrase-not-found', 'phrase-elsewhere', 'no-such-locator', 'figure-not-in-evidence', 'wording-figure'],
};
const caseOf = (rule: string): string => Object.keys(CASES).find((id) => CASES[id]?.includes(rule)) ?? '';

const spotOf = ({ file, path, rule }: Fault) => ({ file, path, rule });

test('the fixture has neither errors nor warnings', () => {
  expect(checkData(FIXTURE_ATLAS, FIXTURE_DOCUMENTS).faults).toEqual([]);
});

describe('each planted fault gives exactly its rule at its place', () => {
  test.each(PLANTS.map((plant) => ({ ...plant, proves: caseOf(plant.rule) })))('$proves $rule at $id $at', (plant) => {
    const dir = copyOfFixture();
    const expected = sow(dir, plant);
    const errors = errorsOf(dir);
    expect(errors.map(spotOf)).toEqual([expected]);
    expect(errors[0]?.message).not.toBe('');
    expect(errors[0]?.fix).not.toBe('');
  });

  test('the table covers at least 25 rules', () => {
    expect(new Set(PLANTS.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25);
  });
});

/** One fault for each entry and field, so that none overwrites another. */
function compatible(plants: readonly Plant[]): Plant[] {
  const taken = new Set<string>();
  return plants.filter(({ id, change }) => {
    const keys = Object.keys(change).map((path) => `${id} ${path.split(/[.[]/)[0]}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

describe('many faults at once', () => {
  test('give a message each', () => {
    const dir = copyOfFixture();
    // A claim of no known kind cannot be looked into any further; that fault is tested alone.
    const plants = compatible(PLANTS.filter(({ change }) => !('kind' in change) && !('id' in change)));
    for (const plant of plants) sow(dir, plant);
    const lines = errorsOf(dir).map((fault) => faultLine(fault, 'data'));
    expect(plants.length).toBeGreaterThanOrEqual(20);
    expect(new Set(lines).size).toBeGreaterThanOrEqual(20);
    expect(new Set(errorsOf(dir).map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
  });

  test('come sorted by file and path, numbers in order', () => {
    const dir = copyOfFixture();
    for (const plant of compatible(FORM_PLANTS.filter(({ change }) => !('id' in change)))) sow(dir, plant);
    const files = errorsOf(dir).map(({ file }) => file);
    expect(files).toEqual([...files].sort());
  });
});

describe('files', () => {
  test('a plan folder without plan.json is named', () => {
    const dir = copyOfFixture();
    rmSync(join(dir, 'plans/yunjin-2031/plan.json'));
    expect(errorsOf(dir).map(spotOf)).toContainEqual({
      file: 'plans/yunjin-2031/plan.json',
      path: '',
      rule: 'missing-file',
    });
  });

  test('a duplicate id names both files', () => {
    const dir = copyOfFixture();
    const plant = PLANTS.find(({ rule, id }) => rule === 'duplicate-id' && id === 'yj-task-3');
    if (plant) sow(dir, plant);
    expect(errorsOf(dir)[0]?.message).toMatch(/tasks\.json.*targets\.json/);
  });

  test('a document that is not there is named, and the rest still checked', () => {
    const dir = copyOfFixture();
    changeFile(dir, 'sources.json', { 'sources[1].file': 'lost.txt' });
    const report = checkData(dir, FIXTURE_DOCUMENTS);
    expect(report.errors).toBe(0);
    expect(report.faults.map(spotOf)).toEqual([
      { file: 'sources.json', path: 'sources[1].file', rule: 'source-file-missing' },
    ]);
    expect(report.counts.unverifiedPhrases).toBeGreaterThan(0);
    expect(report.notes[0]).toContain(`${report.counts.unverifiedPhrases} phrases could NOT be verified`);
  });

  test('without the documents, the count of unverified phrases is said, and nothing fails', () => {
    const report = checkData(FIXTURE_ATLAS, join(FIXTURE_ATLAS, 'no-such-folder'));
    expect(report.errors).toBe(0);
    expect(report.counts.unverifiedPhrases).toBe(report.counts.phrases);
    expect(report.notes[0]).toMatch(/^15 phrases could NOT be verified/);
  });

  test('entries that nothing uses are warnings', () => {
    const dir = copyOfFixture();
    changeFile(dir, 'vocabulary.json', {
      'measures[8]': { id: 'idle', label: { zh: '闲', en: 'Idle' }, definition: { zh: '闲', en: 'Idle' } },
    });
    const report = checkData(dir, FIXTURE_DOCUMENTS);
    expect(report.faults.map(({ rule, severity }) => [rule, severity])).toEqual([['unused-entry', 'warning']]);
  });
});
