import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigrams, fold, startsInHan } from './searchText';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('泰安', "Tai'an", '5200', '亿', '4.5', '%', '．', ' ', 'É', ',', '，', '.', 'ﬁ'))
    .map((parts) => parts.join('')),
);

describe('folding a text', () => {
  it('twice is folding it once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it('leaves no case, no edge blanks and no two blanks together', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/ {2}|[A-Z]/);
      }),
    );
  });
  it.each([
    ["Tai'an", 'taian'],
    ['Tai’an', 'taian'],
    ['TAIAN', 'taian'],
    ['Café', 'cafe'],
    ['Ｙantai', 'yantai'],
    ['5200亿元', '5200 亿元'],
    ['1,520 firms.', '1520 firms'],
    ['增长4.5%，', '增长 4.5%'],
    ['A.B–C', 'a b c'],
  ])('makes of %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words in Chinese', () => {
  it('are told from others by how they start', () => {
    expect(['家纺', 'yantai', '520', ''].map(startsInHan)).toEqual([true, false, false, false]);
  });
  it('are compared by pairs of characters, across blanks', () => {
    expect([...bigrams('商务 局')]).toEqual(['商务', '务局']);
    expect(bigrams('a').size).toBe(0);
  });
});
