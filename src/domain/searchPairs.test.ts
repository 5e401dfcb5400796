import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPairs, pairsOf, signatureOf } from './searchPairs';
import { bigrams, fold } from './searchText';

// Few letters, so that texts have pairs in common; signs of two units among them.
const text = fc
  .array(fc.constantFrom('a', 'b', 'e', 'w', 't', ' ', '家', '纺', '𠮷'), { maxLength: 40 })
  .map((parts) => fold(parts.join('')));

describe('pairs of characters', () => {
  it('are counted as a plain look for each finds them, or as none where they are too few', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (query, name, least) => {
        const plain = [...bigrams(query)].filter((pair) => name.includes(pair)).length;
        const counted = commonPairs(pairsOf(query), name, signatureOf(name), least);
        expect(counted).toBe(plain < least ? 0 : plain);
      }),
      { numRuns: 2000 },
    );
  });
});
