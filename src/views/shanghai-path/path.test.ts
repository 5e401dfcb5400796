import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../domain/testing/realAtlas';
import { pathBack, yearsOfGrowth } from './path';

const size = fc.double({ min: 1, max: 1e13, noNaN: true });
const rate = fc.double({ min: 0.5, max: 30, noNaN: true });
const years = fc.integer({ min: 0, max: 40 });

describe('a path worked back', () => {
  it('ends at its end and grows by the rate in every year', () => {
    fc.assert(
      fc.property(size, rate, years, (value, percent, count) => {
        const path = pathBack({ year: 2025, value }, percent, count);
        expect(path.map(({ year }) => year)).toEqual(
          Array.from({ length: count + 1 }, (_, index) => 2025 - count + index),
        );
        expect(path.at(-1)?.value).toBe(value);
        for (const [index, step] of path.slice(1).entries())
          expect(step.value / (path[index]?.value ?? 0)).toBeCloseTo(1 + percent / 100, 9);
      }),
    );
  });
  it('takes as many years as lie between its ends', () => {
    fc.assert(
      fc.property(size, rate, years, (value, percent, count) => {
        const [first] = pathBack({ year: 2025, value }, percent, count);
        expect(yearsOfGrowth(first?.value ?? 0, value, percent)).toBe(count);
      }),
    );
  });
  it('gives the starts that the data states as worked out, to their four digits', () => {
    const { claims } = realAtlas();
    const starts = claims.filter(({ quantity }) => quantity?.measure === 'implied-starting-scale');
    expect(starts.length).toBeGreaterThan(0);
    for (const { quantity, derivation } of starts) {
      const [, exponent] = /1\.05\^(\d)/.exec(derivation?.formula ?? '') ?? [];
      const [first] = pathBack({ year: 2025, value: 520e9 }, 5, Number(exponent));
      expect(quantity?.form === 'interval' && quantity.low).toBe(Number(first?.value.toPrecision(4)));
    }
  });
});
