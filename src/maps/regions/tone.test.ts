import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneOf, toneSteps } from './tone';

describe('tones', () => {
  it('give each of up to five counts a step of its own, far apart', () => {
    expect(toneSteps([1, 2, 2, 6])).toEqual([
      { tone: 1, from: 1, to: 1 },
      { tone: 3, from: 2, to: 2 },
      { tone: 5, from: 6, to: 6 },
    ]);
    expect(toneSteps([4])).toEqual([{ tone: 3, from: 4, to: 4 }]);
    expect(toneSteps([])).toEqual([]);
  });

  it('cover every count once, and more is never paler', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 30 }), (values) => {
        const steps = toneSteps(values);
        const tones = [...values]
          .sort((a, b) => a - b)
          .map((value) => {
            expect(steps.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
            return Number(toneOf(value, steps));
          });
        expect(tones).toEqual([...tones].sort((a, b) => a - b));
      }),
    );
  });

  it('hatch what has no number and leave 0 without dye', () => {
    expect([toneOf('unquantified', []), toneOf(undefined, []), toneOf(0, toneSteps([0, 3]))]).toEqual([
      'hatch',
      'flat',
      null,
    ]);
  });
});
