import { describe, expect, it } from 'vitest';
import { importsOf } from './imports';
import { readSources } from './sources';
import { additions } from './sums';

const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\/|\/fixtures\//.test(file);
const sources = readSources(process.cwd(), ['src', 'scripts/data', 'scripts/site']);
/** Maps know places, not quantities; their `low` and `high` are steps of a scale. */
const isMap = (file: string): boolean => file.startsWith('src/maps/');

const found = (text: string): string[] => additions(new Map([['src/a.ts', text]])).map((one) => one.text);

describe('[B8] numbers that plans state', () => {
  it('are added nowhere', () => {
    const code = new Map([...sources].filter(([file]) => !isTest(file) && !isMap(file)));
    expect(code.size).toBeGreaterThan(100);
    expect(additions(code).map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });
  it('are unknown to the maps', () => {
    const maps = [...sources].filter(([file]) => isMap(file));
    expect(maps.length).toBeGreaterThan(10);
    const names = maps.flatMap(([file, text]) => importsOf(file, text).flatMap((one) => one.names));
    expect(names.filter((name) => /domain\/(?:quantity|claim)$/.test(name))).toEqual([]);
  });
});

describe('a planted sum is found', () => {
  it.each([
    ['of two', 'export const sum = (a: Q, b: Q) => a.low + b.low;'],
    ['of two that may be missing', 'export const sum = (a: Q, b: Q) => (a.low ?? 0) + (b.high ?? 0);'],
    ['by turns', 'export const sum = (all: Q[]) => { let n = 0; for (const q of all) n += q.high; return n; };'],
    [
      'of destructured ones',
      'export const sum = (all: Q[]) => { let n = 0; for (const { low } of all) n += low; return n; };',
    ],
    ['by reduce', 'export const sum = (all: Q[]) => all.reduce((n, q) => n + q.low, 0);'],
    ['by reduce after map', 'export const sum = (all: Q[]) => all.map((q) => q.low).reduce((a, b) => a + b, 0);'],
    [
      'by reduce of a list with a name',
      'const lows = all.flatMap((q) => (q.low ? [q.low] : [])); const kept = lows.slice(1); export const sum = kept.reduce(plus);',
    ],
    ["by d3's sum", 'export const total = d3.sum(all, (q) => q.low);'],
    ["by d3's sum of a list", 'const values = all.map((q) => q.magnitude); export const total = sum(values);'],
    ['through a variable', 'const a = first.low; const b = second.low; export const total = a! + b!;'],
    ['of the greatest', 'const most = Math.max(...all.map(({ high }) => high)); export const total = most + 1;'],
    ['of sizes', 'export const total = (each: E, other: E) => each.magnitude + other.magnitude;'],
  ])('%s', (_name, text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it('with its place', () => {
    expect(additions(new Map([['src/a.ts', '\n\nexport const n = a.low + b.low;']]))).toEqual([
      { file: 'src/a.ts', line: 3, text: 'a.low + b.low' },
    ]);
  });
});

describe('what only looks like one is not', () => {
  it.each([
    ['a sign before a number in words', 'export const text = signOf(q) + spoken(q.low);'],
    ['a count of quantities', 'export const n = all.filter((q) => q.low !== undefined).length + 1;'],
    ['a comparison', 'export const is = a.low > b.low ? 1 + 1 : 2;'],
    ['an order', 'export const sorted = all.sort((a, b) => b.low - a.low);'],
    ['a place on a scale', 'export const x = left + scale(q.low);'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
