import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type PathView, view } from './view';

const atlas = realAtlas();
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as PathView;

describe('the path to the target', () => {
  it('stands on the target, the growth and the starts worked out from both', () => {
    const { path } = data;
    expect(path?.scale.quantity).toMatchObject({ measure: 'industry-scale', low: 520e9, by: '2025' });
    expect(path?.growth.quantity).toMatchObject({ low: 5, high: 5 });
    expect(path?.starts.map(({ year, value }) => [year, value])).toEqual([
      [2021, 427.8e9],
      [2022, 449.2e9],
    ]);
  });
  it('passes its starts in their years', () => {
    for (const { year, value } of data.path?.starts ?? []) {
      const on = data.path?.years.find((each) => each.year === year)?.value ?? 0;
      expect(Math.abs(on - value) / value).toBeLessThan(1e-3);
    }
  });
  it('states what every start assumes, and at each what it alone assumes', () => {
    const own = data.chart?.starts.map(({ assumption }) => assumption) ?? [];
    expect(new Set(own).size).toBe(2);
    expect(data.assumptions.length).toBeGreaterThan(0);
    for (const text of own) expect(data.assumptions).not.toContain(text);
  });
  it('marks everything but the end as worked out', () => {
    const standing = view.table(data, 'en').rows.map(({ cells }) => cells.standing?.text);
    expect(standing).toEqual(['Stated', ...Array(4).fill('Worked out by us')]);
  });
});
