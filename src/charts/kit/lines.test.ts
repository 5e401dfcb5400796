import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../ui/textWidth';
import { fitSize, round, setText } from './lines';

const words = fc.array(fc.constantFrom('spinning', '纺织服装', 'a', '> 12', 'base'), { minLength: 1, maxLength: 12 });

describe('a text set in lines', () => {
  it('keeps every word, from the top down, and says how high it is', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (parts, width) => {
        const { lines, height } = setText(parts.join(' '), 14, { x: 5, y: 20, width });
        expect(
          lines
            .map(({ content }) => content)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(parts.join('').replaceAll(' ', ''));
        for (const [index, line] of lines.entries()) {
          expect(line.x).toBe(5);
          expect(line.y).toBeGreaterThan(lines[index - 1]?.y ?? 20);
          expect(line.y).toBeLessThan(20 + height);
        }
      }),
    );
  });
});

describe('the size that fits', () => {
  it('fits, is the largest of its steps that does, and never falls below the floor', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 500 }), (parts, width) => {
        const text = parts.join(' ');
        const size = fitSize(text, width, [12, 26]);
        expect(size).toBeGreaterThanOrEqual(12);
        if (size > 12) expect(textWidth(text, size)).toBeLessThanOrEqual(width);
        if (size < 26) expect(textWidth(text, size + 1)).toBeGreaterThan(width);
      }),
    );
  });
});

it('lengths are written to a tenth', () => {
  expect([1.04, 1.05, -0.26].map(round)).toEqual([1, 1.1, -0.3]);
});
