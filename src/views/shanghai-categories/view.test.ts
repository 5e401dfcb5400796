import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type CategoriesData, view } from './view';

const atlas = realAtlas();
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as CategoriesData;

describe('the product categories', () => {
  it('are as many as the report states and as we counted', () => {
    const counts = atlas.claims.filter(
      ({ plan, quantity }) => plan === 'shanghai-2022' && quantity?.measure === 'product-categories',
    );
    expect(counts.length).toBeGreaterThan(1);
    for (const { quantity } of counts)
      expect(quantity).toMatchObject({ low: data.categories.length, high: data.categories.length });
  });
  it('are torn only where we joined pieces of the sentence', () => {
    const torn = data.chart.tiles.filter(({ pieces }) => pieces.length > 0).map(({ id }) => id);
    expect(torn).toEqual(data.categories.filter(({ status }) => status === 'inferred').map(({ id }) => id));
    expect(torn).toHaveLength(1);
  });
  it('say what is wrong with the sentence', () => {
    expect(data.caveat).toMatch(/sentence/);
  });
});
