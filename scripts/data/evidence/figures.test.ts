import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, hasFigure } from './figures';

describe('figures are found as documents write them', () => {
  test.each([
    ['more than 5,000 talents', 5000],
    ['exceed 520 billion', 520e9],
    ['产值突破5200亿元', 5200e8],
    ['最高不超过800万元', 8e6],
    ['2—3个千亿级', 1e11],
    ['two or three hundred billion level', 1e11],
    ['two or three hundred billion level', 2],
    ['a few tens of billions of Yuan', 1e10],
    ['trillion-level', 1e12],
    ['百分之五十', 50],
    ['每年评选二十名', 20],
    ['一千二百家', 1200],
    ['二〇二四年', 2024],
    ['twenty-five mills', 25],
    ['two dozen', 24],
    ['427.8 to 449.2 billion', 427.8e9],
    ['2—3亿元', 2e8],
    ['20 billion 200 million', 20.2e9],
  ])('%s says %d', (text, figure) => {
    expect(hasFigure(figuresIn(text), figure)).toBe(true);
  });

  test.each([
    ['more than 12', 120],
    ['3-5 enterprises', 8],
    ['800万元', 8e8],
    ['no number here', 1e9],
  ])('%s does not say %d', (text, figure) => {
    expect(hasFigure(figuresIn(text), figure)).toBe(false);
  });
});

test('any whole number is found, with or without separators and scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
      expect(hasFigure(figuresIn(`more than ${n} mills`), n)).toBe(true);
      expect(hasFigure(figuresIn(`more than ${n.toLocaleString('en')} mills`), n)).toBe(true);
      expect(hasFigure(figuresIn(`超过${n}亿元`), n * 1e8)).toBe(true);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => figuresIn(text).length >= 0));
});
