import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import type { Place } from '../../domain/place';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { type DistrictsData, view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const data = view.select(part, 'en') as DistrictsData;

// Counted apart from the view, from the files.
const { claims } = readDataFile<{ claims: Claim[] }>('plans/shenzhen-2020/districts.json');
const { places } = readDataFile<{ places: Place[] }>('places.json');
const located = claims.flatMap((claim) =>
  claim.places.filter(({ role }) => role === 'located').map((ref) => ref.place),
);
const placeOf = (id: string) => places.find((place) => place.id === id);
const districts = [...new Set(located)].filter((id) => placeOf(id)?.level === 'county');
const areas = [...new Set(located)].filter((id) => placeOf(id)?.level !== 'county');

describe('the districts of Shenzhen', () => {
  it('are those that the plan names for streets', () => {
    expect(data.named.map(({ place }) => place.id).sort()).toEqual([...districts].sort());
    expect(districts).toHaveLength(5);
  });
  it('each hold the business areas that lie in them', () => {
    expect(data.areas.map(({ place }) => place.id).sort()).toEqual([...areas].sort());
    for (const { place, areas: inside } of data.named)
      for (const area of inside) expect(placeOf(area.place.id)?.parent).toBe(place.id);
    const oneEach = districts.every((id) => areas.filter((area) => placeOf(area)?.parent === id).length === 1);
    expect(oneEach).toBe(true);
    expect(view.headline(data, 'en')).toContain('one in each of the five districts');
    expect(view.headline(data, 'zh')).toContain('一区一个');
  });
  it('leave out the others, the functional district among them', () => {
    const others = places.filter(({ parent, level }) => parent === 'shenzhen' && level === 'county');
    const left = others.filter(({ id }) => !districts.includes(id)).map(({ id }) => id);
    expect(data.unnamed.map(({ id }) => id).sort()).toEqual([...left, 'dapeng'].sort());
    for (const place of data.unnamed) expect(view.dek(data, 'zh')).toContain(place.short.zh);
  });
  it('give what has no place a row and no point', () => {
    const placeless = claims.filter(({ places: refs }) => refs.every(({ role }) => role !== 'located'));
    expect(data.placeless.map(({ id }) => id)).toEqual(placeless.map(({ id }) => id));
    const rows = view.table(data, 'en').rows.filter((row) => row.place === undefined);
    expect(rows).toHaveLength(placeless.length);
  });
});
