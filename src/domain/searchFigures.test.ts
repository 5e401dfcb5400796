import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figureFit, figuresIn, indexedFigure, writtenFigure } from './searchFigures';

const only = (query: string): Figure => {
  const [figure] = figuresIn(query).figures;
  if (!figure) throw new Error(`no figure in "${query}"`);
  return figure;
};

describe('figures in a query', () => {
  it.each([
    ['520', 520, 'bare'],
    ['1,200家', 1200, 'bare'],
    ['5200亿', 5.2e11, 'scaled'],
    ['5200亿元', 5.2e11, 'scaled'],
    ['800万', 8e6, 'scaled'],
    ['2万亿', 2e12, 'scaled'],
    ['520 billion', 5.2e11, 'scaled'],
    ['¥520bn', 5.2e11, 'scaled'],
    ['8 Million', 8e6, 'scaled'],
    ['50%', 50, 'share'],
    ['５０％', 50, 'share'],
    ['4.5 percent', 4.5, 'share'],
  ] as const)('%s is %d, %s', (query, value, kind) => {
    expect(only(query)).toMatchObject({ value, kind });
    expect(figuresIn(query).rest.trim()).toBe('');
  });
  it.each(['5G', 'B2B', 'sd-cluster', '', '家纺'])('there is none in "%s"', (query) => {
    expect(figuresIn(query)).toEqual({ figures: [], rest: query });
  });
  it('stand among words, which are left', () => {
    const { figures, rest } = figuresIn('奖励 800万 50% 深圳');
    expect(figures.map(({ value }) => value)).toEqual([8e6, 50]);
    expect(rest.split(/\s+/).filter(Boolean)).toEqual(['奖励', '深圳']);
  });
});

describe('a figure', () => {
  const amounts = fc.integer({ min: 1, max: 999_999 });
  it('is found as it is said in either language, and as it is written out', () => {
    fc.assert(
      fc.property(amounts, (n) => {
        expect(figureFit(only(`${n}亿`), indexedFigure(writtenFigure(n * 1e8, false)))).toBe('whole');
        expect(figureFit(only(`${n} billion`), indexedFigure(writtenFigure(n * 1e9, false)))).toBe('whole');
        expect(figureFit(only(String(n)), indexedFigure(writtenFigure(n, false)))).toBe('whole');
        expect(figureFit(only(`${n}%`), indexedFigure(writtenFigure(n, true)))).toBe('whole');
      }),
    );
  });
  it('said in percent is none of anything else, and the other way round', () => {
    fc.assert(
      fc.property(amounts, (n) => {
        expect(figureFit(only(`${n}%`), indexedFigure(writtenFigure(n, false)))).toBeUndefined();
        expect(figureFit(only(`${n}万`), indexedFigure(writtenFigure(n * 1e4, true)))).toBeUndefined();
      }),
    );
  });
  it('is found by its numerals without 亿 or billion, and while it is typed', () => {
    expect(figureFit(only('520'), indexedFigure('520000000000'))).toBe('whole');
    expect(figureFit(only('5200'), indexedFigure('520000000000'))).toBe('whole');
    expect(figureFit(only('52'), indexedFigure('520000000000'))).toBe('start');
    expect(figureFit(only('20'), indexedFigure('520000000000'))).toBeUndefined();
    expect(figureFit(only('520亿'), indexedFigure('520000000000'))).toBeUndefined();
  });
});
