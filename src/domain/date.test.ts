import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from './date';

describe('the stretch that a date covers', () => {
  it('is as long as the date is vague', () => {
    expect(spanOf('2021')).toEqual({ from: 2021, to: 2022 });
    expect(spanOf('2020-03').to - spanOf('2020-03').from).toBeCloseTo(31 / 366, 10);
    expect(spanOf('2020-03-24').to - spanOf('2020-03-24').from).toBeCloseTo(1 / 366, 10);
  });
  it('ends a year with its last month and its last day', () => {
    expect(spanOf('2023-12').to).toBe(2024);
    expect(spanOf('2023-12-31').to).toBe(2024);
  });
  it('of a day lies in that of its month, and that in its year', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const [day, month, year] = [spanOf(text), spanOf(text.slice(0, 7)), spanOf(text.slice(0, 4))];
        expect(day.from).toBeGreaterThanOrEqual(month.from - 1e-9);
        expect(day.to).toBeLessThanOrEqual(month.to + 1e-9);
        expect(month.from).toBeGreaterThanOrEqual(year.from);
        expect(month.to).toBeLessThanOrEqual(year.to);
      }),
    );
  });
});
