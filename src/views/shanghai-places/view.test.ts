import { expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type PlacesData, view } from './view';

const atlas = realAtlas();
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as PlacesData;

it('the map rests on the areas in words and on the absence of names', () => {
  const areas = atlas.claims.filter(({ plan, kind }) => plan === 'shanghai-2022' && kind === 'district');
  expect(data.areas).toEqual(areas);
  expect(data.absence?.kind).toBe('absence');
  expect(data.absence?.label.en).toMatch(/district/i);
});

it('no claim of the plan names a place inside the city, so that there is nothing to mark', () => {
  const inside = new Set(atlas.places.filter(({ parent }) => parent === 'shanghai').map(({ id }) => id));
  const named = atlas.claims.filter(
    ({ plan, places }) => plan === 'shanghai-2022' && places.some(({ place }) => inside.has(place)),
  );
  expect(named).toEqual([]);
});
