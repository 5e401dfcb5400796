import { describe, expect, it } from 'vitest';
import { longest, type Measured, measure, quantile } from './measure';
import { readSources } from './sources';

const house = measure(readSources(process.cwd(), ['src', 'scripts']));

const BAR = [
  { what: 'function', list: house.functions, share: 0.5, limit: 10 },
  { what: 'function', list: house.functions, share: 0.9, limit: 40 },
  { what: 'file', list: house.files, share: 0.5, limit: 80 },
  { what: 'file', list: house.files, share: 0.9, limit: 200 },
];

describe('the house keeps its bar', () => {
  it.each(BAR)('$share of all $what lengths ≤ $limit lines', ({ what, list, share, limit }) => {
    expect(list.length).toBeGreaterThan(0);
    const lines = quantile(list, share);
    const message = `${what} lines at ${share} of ${list.length}: ${lines}, at most ${limit}; the longest:\n${longest(list)}`;
    expect(lines, message).toBeLessThanOrEqual(limit);
  });

  it('writes no any', () => {
    expect(house.anys.map(({ where }) => where)).toEqual([]);
  });
});

const of = (files: Record<string, string>) => measure(new Map(Object.entries(files)));

describe('measure', () => {
  it('counts each function from its first line to its last', () => {
    const text = 'export function a() {\n  return () => 1;\n}\nclass B {\n  c() {\n\n    return 2;\n  }\n}\n';
    expect(of({ 'a.ts': text }).functions).toEqual([
      { where: 'a.ts:1', lines: 3 },
      { where: 'a.ts:2', lines: 1 },
      { where: 'a.ts:5', lines: 4 },
    ]);
  });

  it('finds every any, in tests and data too', () => {
    const { anys } = of({
      'a.test.ts': 'const a = 1;\nconst b = a as any;',
      'b.ts': '// any\nexport type any2 = "any";',
    });
    expect(anys.map(({ where }) => where)).toEqual(['a.test.ts:2']);
  });

  it('leaves tests, generated files and catalogues aside', () => {
    const words = `export const zh = {\n${"  a: 'b',\n".repeat(9)}} as const satisfies Words;\n`;
    const { files } = of({
      'a.test.ts': '',
      'a.generated.ts': '',
      'zh.ts': words,
      'code.ts': `${words}export const f = () => zh;\n`,
      'types.ts': 'export interface A {\n  b: string;\n}\n',
    });
    expect(files).toEqual([
      { where: 'code.ts', lines: 12 },
      { where: 'types.ts', lines: 3 },
    ]);
  });
});

describe('quantile', () => {
  const list: Measured[] = [5, 1, 4, 2, 3].map((lines) => ({ where: '', lines }));

  it('takes the nearest rank', () => {
    expect([0, 0.5, 0.9, 1].map((share) => quantile(list, share))).toEqual([1, 3, 5, 5]);
    expect(quantile([], 0.5)).toBe(0);
  });
});
