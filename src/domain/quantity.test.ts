import { describe, expect, it } from 'vitest';
import { type Interval, operatorOf } from './quantity';

type Bounds = Pick<Interval, 'low' | 'high' | 'lowInclusive' | 'highInclusive' | 'approximate'>;

const interval = (bounds: Partial<Bounds>): Interval => ({
  form: 'interval',
  lowInclusive: false,
  highInclusive: false,
  unit: 'enterprise',
  measure: 'champions',
  wording: { zh: '', en: '' },
  ...bounds,
});

describe('the operator of an interval', () => {
  it.each<[string, Partial<Bounds>]>([
    ['exactly', { low: 9, high: 9, lowInclusive: true, highInclusive: true }],
    ['exactly', { low: 0, high: 0, lowInclusive: true, highInclusive: true }],
    ['about', { low: 9, high: 9, lowInclusive: true, highInclusive: true, approximate: true }],
    ['between', { low: 3, high: 5, lowInclusive: true, highInclusive: true }],
    ['more-than', { low: 12 }],
    ['at-least', { low: 12, lowInclusive: true }],
    ['more-than', { low: 0 }],
    ['less-than', { high: 50 }],
    ['at-most', { high: 50, highInclusive: true }],
    ['less-than', { high: 0 }],
  ])('is %s for %o', (operator, bounds) => {
    expect(operatorOf(interval(bounds))).toBe(operator);
  });
  it('is refused where there is no bound, naming the measure', () => {
    expect(() => operatorOf(interval({}))).toThrow('"champions" has neither low nor high');
  });
});
