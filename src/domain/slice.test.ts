import { describe, expect, it } from 'vitest';
import type { Atlas } from './atlas';
import type { Claim } from './claim';
import { byId, quantitiesOf, sliceAtlas, withAncestors } from './slice';
import { realAtlas } from './testing/realAtlas';

const atlas = realAtlas();
const has = (items: readonly { readonly id: string }[], id: string): boolean => items.some((item) => item.id === id);

function quantityRefs(claim: Claim, { vocabulary }: Atlas): [string, boolean][] {
  return quantitiesOf(claim).flatMap((quantity): [string, boolean][] => [
    [`measure ${quantity.measure}`, has(vocabulary.measures, quantity.measure)],
    ...(quantity.form === 'absent' ? [] : [quantity.unit, ...(quantity.each ? [quantity.each.unit] : [])]).map(
      (unit): [string, boolean] => [`unit ${unit}`, has(vocabulary.units, unit)],
    ),
  ]);
}

/** Every reference of a claim, with whether the atlas holds what it points at. */
function refsOf(claim: Claim, part: Atlas): [string, boolean][] {
  const { vocabulary } = part;
  const evidence = [...claim.evidence, ...claim.caveats.flatMap((caveat) => caveat.evidence ?? [])];
  return [
    [`plan ${claim.plan}`, has(part.plans, claim.plan)],
    ...evidence.map(({ source }): [string, boolean] => [`source ${source}`, has(part.sources, source)]),
    ...claim.places.map(({ place }): [string, boolean] => [`place ${place}`, has(part.places, place)]),
    ...claim.themes.map((id): [string, boolean] => [`theme ${id}`, has(vocabulary.themes, id)]),
    ...(claim.products ?? []).map((id): [string, boolean] => [`product ${id}`, has(vocabulary.products, id)]),
    ...(claim.actors ?? []).map(({ actor }): [string, boolean] => [`actor ${actor}`, has(vocabulary.actors, actor)]),
    ...quantityRefs(claim, part),
  ];
}

/** References between the shared entries of an atlas. */
function sharedRefs({ plans, places, vocabulary }: Atlas): [string, boolean][] {
  return [
    ...plans.map(({ place }): [string, boolean] => [`place ${place}`, has(places, place)]),
    ...places.flatMap(({ parent }): [string, boolean][] => (parent ? [[`place ${parent}`, has(places, parent)]] : [])),
    ...vocabulary.products
      .flatMap((product) => product.chain)
      .map((id): [string, boolean] => [`chain ${id}`, has(vocabulary.chain, id)]),
  ];
}

const missing = (refs: readonly [string, boolean][]): string[] => refs.filter(([, found]) => !found).map(([id]) => id);

describe('a slice of the atlas', () => {
  it('holds all that any one claim refers to', () => {
    const open = atlas.claims.flatMap((claim) => {
      const part = sliceAtlas(atlas, [claim]);
      return missing([...refsOf(claim, part), ...sharedRefs(part)]).map((ref) => `${claim.id}: ${ref}`);
    });
    expect(open).toEqual([]);
    expect(atlas.claims.length).toBeGreaterThan(500);
  });
  it('holds nothing that its claim does not need', () => {
    const claim = byId(atlas.claims, 'sd-cluster-jimo', 'claim');
    const part = sliceAtlas(atlas, [claim]);
    expect(part.plans.map((plan) => plan.id)).toEqual([claim.plan]);
    expect(part.places.length).toBeLessThan(6);
    expect(part.sources.map((source) => source.id)).toEqual(['shandong-report']);
    expect(part.vocabulary.actors).toEqual([]);
  });
  it('keeps the order of the whole, whatever the order of the claims', () => {
    const backwards = sliceAtlas(atlas, [...atlas.claims].reverse());
    expect(backwards.places.map(({ id }) => id)).toEqual(
      atlas.places.filter((place) => backwards.places.includes(place)).map(({ id }) => id),
    );
    expect(backwards.plans).toEqual(atlas.plans);
  });
  it('takes further places with all that they lie in', () => {
    const part = sliceAtlas(atlas, [], ['jimo']);
    expect(part.places.map(({ id }) => id)).toEqual(expect.arrayContaining(['jimo', 'qingdao', 'shandong']));
    expect(part.claims).toEqual([]);
  });
  it('is empty for no claim', () => {
    const { plans, places, sources, vocabulary } = sliceAtlas(atlas, []);
    expect([plans, places, sources, ...Object.values(vocabulary)].flat()).toEqual([]);
  });
});

describe('ancestors', () => {
  it('end where a place lies in itself', () => {
    const name = { zh: '甲', en: 'A' };
    const loop = [
      { id: 'a', parent: 'b', name, short: name, level: 'county' as const },
      { id: 'b', parent: 'a', name, short: name, level: 'prefecture' as const },
    ];
    expect(withAncestors(loop, ['a']).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('looking up by id', () => {
  it('tells what was sought, and among how many', () => {
    expect(() => byId(atlas.plans, 'nowhere', 'plan')).toThrow(`no plan with id "nowhere" among ${atlas.plans.length}`);
  });
});
