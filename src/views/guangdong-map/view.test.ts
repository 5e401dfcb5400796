import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type MapData, view } from './view';

const atlas = realAtlas();
const clusters = atlas.claims.filter(({ plan, kind }) => plan === 'guangdong-2012' && kind === 'cluster');
const data = view.select(sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas)), 'en') as MapData;

describe('the map of Guangdong', () => {
  it('has each cluster at its place, and as many as the speech states', () => {
    const placed = data.spots.flatMap(({ cluster }) => (cluster ? [cluster.id] : []));
    expect(placed.sort()).toEqual(clusters.map(({ id }) => id).sort());
    expect(data.stated?.quantity).toMatchObject({ low: clusters.length });
  });
  it('knows which of them stand where we read them', () => {
    const read = clusters.filter(({ places }) => places.some(({ status }) => status === 'inferred'));
    expect(data.spots.filter(({ uncertain }) => uncertain).length).toBe(read.length);
    for (const { why } of data.spots.filter(({ uncertain }) => uncertain)) expect(why).not.toBe('');
  });
  it('can set a point for every place, inside the province', () => {
    for (const { place, prefecture } of data.spots) {
      expect(place.point).toHaveLength(2);
      expect(prefecture?.parent).toBe('guangdong');
    }
  });
  it('marks no place outside the province', () => {
    expect(data.spots.map(({ place }) => place.id)).not.toContain('united-states');
  });
});
