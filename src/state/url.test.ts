import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery, DEFAULT_SELECTION, parseSelection, type Selection, serializeSelection } from './url';

const selections: fc.Arbitrary<Selection> = fc.record(
  {
    select: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
    q: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(cleanQuery)
      .filter((q) => q !== ''),
    scheme: fc.constantFrom('light' as const, 'dark' as const),
  },
  { requiredKeys: ['scheme'] },
);

describe('the query string', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseSelection(serializeSelection(selection))).toEqual(selection);
      }),
    );
  });
  it('leaves defaults out', () => {
    expect(serializeSelection(DEFAULT_SELECTION)).toBe('');
  });
  it('makes something valid of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const selection = parseSelection(`?${text}`);
        expect(parseSelection(serializeSelection(selection))).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });
  it.each([
    ['markup', '?select=<script>'],
    ['a broken escape', '?select=%E0%A4%A'],
    ['a prototype', '?__proto__[x]=1'],
    ['a hundred thousand characters', `?select=${'a'.repeat(100_000)}`],
    ['a blank', '?select=A B'],
    ['blanks to search for', '?q=+%20%0A'],
  ])('ignores %s', (_name, text) => {
    expect(parseSelection(text)).toEqual(DEFAULT_SELECTION);
  });
  it.each([
    ['?select=yantai', { select: 'yantai', scheme: 'light' }],
    ['?select=yantai&theme=dark', { select: 'yantai', scheme: 'dark' }],
    ['?q=%E5%AE%B6%E7%BA%BA+520', { q: '家纺 520', scheme: 'light' }],
  ])('still opens the published permalink %s', (text, selection) => {
    expect(parseSelection(text)).toEqual(selection);
  });
});
