import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, linear, readable } from './contrast';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('a colour is made readable on any ground of ours, and is left alone where it was', () => {
  fc.assert(
    fc.property(
      hex,
      fc.constantFrom('#f8f5ef', '#14161a', '#ffffff', '#fff'),
      fc.constantFrom(3, 4.5),
      (colour, ground, least) => {
        const used = readable(colour, ground, least);
        expect(contrast(linear(used), linear(ground))).toBeGreaterThanOrEqual(least);
        if (contrast(linear(colour), linear(ground)) >= least) expect(used).toBe(colour);
      },
    ),
  );
});
it('keeps the hue: yellow becomes a dark yellow on paper, navy a light blue on the dark ground', () => {
  expect(readable('#ffee00', '#f8f5ef', 3)).toMatch(/^#[89ab][0-9a-f][789a][0-9a-f]00$/);
  const [r, , b] = linear(readable('#000080', '#14161a', 4.5));
  expect(b).toBeGreaterThan(r);
});
it('reads colours that a style sheet has shortened', () => {
  expect(linear('#fff')).toEqual([1, 1, 1]);
  expect(linear('#1ac')).toEqual(linear('#11aacc'));
});
