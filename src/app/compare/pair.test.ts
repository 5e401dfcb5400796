import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../domain/testing/realAtlas';
import { pairOf } from './pair';

const atlas = realAtlas();
const [a, b] = ['sh-target-scale', 'sz-target-2022-scale'];

describe('what an address asks to compare', () => {
  it.each([
    [{}, { state: 'empty' }],
    [{ a }, { state: 'one', a: { id: a } }],
    [{ b }, { state: 'one', a: { id: b } }],
    [
      { a, b },
      { state: 'two', a: { id: a }, b: { id: b } },
    ],
    [
      { a: b, b: a },
      { state: 'two', a: { id: b }, b: { id: a } },
    ],
    [
      { a, b: a },
      { state: 'same', a: { id: a } },
    ],
    [{ a: 'sh-nothing' }, { state: 'unknown', ids: ['sh-nothing'] }],
    [
      { a: 'x-1', b: 'x-1' },
      { state: 'unknown', ids: ['x-1'] },
    ],
    [
      { a: 'x-1', b: 'x-2' },
      { state: 'unknown', ids: ['x-1', 'x-2'] },
    ],
    [
      { a: 'sh-nothing', b },
      { state: 'one', a: { id: b }, unknown: 'sh-nothing' },
    ],
  ])('%o', (wanted, pair) => {
    expect(pairOf(wanted, atlas)).toMatchObject(pair);
  });
});
