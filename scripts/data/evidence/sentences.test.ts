import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, crossesSentences, sentencesOf, unquotable, wholeSentenceIn } from './sentences';

describe('sentences', () => {
  test.each([
    ['A first one. And a second.', ['A first one.', 'And a second.']],
    ['It grew 3.5 percent. Then it stopped.', ['It grew 3.5 percent.', 'Then it stopped.']],
    ['Mr. Shen of the U.S. office spoke. He left.', ['Mr. Shen of the U.S. office spoke.', 'He left.']],
    ['Looms, reels, etc. are made here. Yes.', ['Looms, reels, etc. are made here.', 'Yes.']],
    ['Looms, reels, etc. Then yarn.', ['Looms, reels, etc.', 'Then yarn.']],
    ['fibre, etc.New materials come. End.', ['fibre, etc.New materials come.', 'End.']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['到2033年,建成。形成集群。', ['到2033年,建成。', '形成集群。']],
    ['A heading without a stop', []],
  ])('%s', (paragraph, expected) => {
    expect(sentencesOf(paragraph)).toEqual(expected);
  });

  test('together they are the paragraph again', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{7,12}[.!?]$/);
    fc.assert(
      fc.property(fc.array(sentence), (parts) => {
        expect(sentencesOf(parts.join(' '))).toEqual(parts);
      }),
    );
  });
});

describe('a phrase', () => {
  const sentences = sentencesOf('The city plans to train three thousand weavers by then. It is late.').map(unquotable);

  test('is refused when it is a whole sentence, with or without its full stop', () => {
    expect(wholeSentenceIn('The city plans to train three thousand weavers by then.', sentences)).toBeDefined();
    expect(wholeSentenceIn('The city plans to train three thousand weavers by then', sentences)).toBeDefined();
    expect(wholeSentenceIn('weavers by then. It is late.', sentences)).toBe('It is late.');
  });

  test('is taken when it is a part of one', () => {
    expect(wholeSentenceIn('train three thousand weavers', sentences)).toBeUndefined();
    expect(wholeSentenceIn('It is late', sentences)).toBeUndefined();
  });

  test('is seen to run over a full stop', () => {
    expect(crossesSentences('by then. It is')).toBe(true);
    expect(crossesSentences('grew 3.5 percent')).toBe(false);
  });
});

test('whitespace of any kind counts as one space', () => {
  expect(collapse(' a\n\t b\u00A0c ')).toBe('a b c');
});
