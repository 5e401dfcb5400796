import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim';
import { type Faceted, facetedOf, hasChoice, yearsOf } from './faceted';
import { cleanFilter, FACETS, type Filter, isFiltering, NONE } from './filter';
import { anyPasses, knownFilter, passes, passingIds } from './filtering';
import { optionsOf, toggled } from './filterOptions';
import { realAtlas } from './testing/realAtlas';

const { claims } = realAtlas();
const items = claims.map(facetedOf);

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const faceted: fc.Arbitrary<Faceted> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  values: fc.record({
    plans: some(['p', 'q']),
    themes: some(['a', 'b', 'c', NONE]),
    kinds: some(['k', 'l']),
    years: some(['2022', '2025', NONE]),
    status: some(['stated', 'derived']),
  }),
});
const several = fc.uniqueArray(faceted, { selector: ({ id }) => id, maxLength: 20 });
// A value that nobody has, and names that every object has, among them.
const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      plans: some(['p', 'zz']),
      themes: some(['a', 'b', 'constructor']),
      kinds: some(['k']),
      years: some(['2022', NONE]),
      status: some(['stated']),
    },
    { requiredKeys: [] },
  )
  .map(cleanFilter);

const base: Claim = {
  id: 'x',
  plan: 'p',
  kind: 'target',
  label: { zh: '', en: '' },
  places: [],
  themes: [],
  status: 'stated',
  evidence: [],
  caveats: [],
};
const by = (year?: string) => ({
  form: 'unquantified' as const,
  unit: 'u',
  measure: 'm',
  wording: { zh: '', en: '' },
  ...(year && { by: year }),
});

describe('the year of a claim', () => {
  it('is that by which its number is to be reached', () => {
    expect(yearsOf({ ...base, quantity: by('2025') })).toEqual(['2025']);
  });
  it('is none where the claim states none, whatever its plan runs to', () => {
    expect(yearsOf({ ...base, quantity: by() })).toEqual([]);
    expect(yearsOf(base)).toEqual([]);
    expect(facetedOf(base).values.years).toEqual([NONE]);
  });
  it('is every year of a period that it states, once', () => {
    const period = { ...base, kind: 'plan', fact: 'period', from: '2021', to: '2023' } as const;
    expect(yearsOf(period)).toEqual(['2021', '2022', '2023']);
    expect(yearsOf({ ...period, quantity: by('2022') })).toEqual(['2021', '2022', '2023']);
  });
  it('is the year of a day, and of a period without an end its first', () => {
    expect(yearsOf({ ...base, kind: 'plan', fact: 'release', from: '2020-03-24' })).toEqual(['2020']);
  });
  it('is found in every sum of an instrument', () => {
    const instrument = { form: 'reward', purpose: base.label, recipients: [], conditions: [], exceptions: [] } as const;
    expect(yearsOf({ ...base, kind: 'instrument', instrument: { ...instrument, reward: by('2024') } })).toEqual([
      '2024',
    ]);
  });
  it('is found in the atlas where a plain reading of the data finds it', () => {
    const plainly = (claim: Claim): boolean =>
      JSON.stringify(claim).includes('"by":"2025') ||
      (claim.kind === 'plan' && (claim.from ?? '9') <= '2025' && (claim.to ?? claim.from ?? '0') >= '2025');
    const found = claims.filter((claim) => yearsOf(claim).includes('2025'));
    expect(found.map(({ id }) => id)).toEqual(claims.filter(plainly).map(({ id }) => id));
    expect(found.length).toBeGreaterThan(9);
  });
});

describe('a filter', () => {
  it('lets everything pass where it says nothing', () => {
    expect(passingIds(items, {})).toBeUndefined();
    expect(items.every((item) => passes(item, {}))).toBe(true);
    expect(passingIds(items, { themes: [] })).toBeUndefined();
  });
  it('asks for one value of each facet that it names', () => {
    fc.assert(
      fc.property(faceted, filters, (item, filter) => {
        const wanted = FACETS.filter((facet) => filter[facet]);
        const held = wanted.filter((facet) => item.values[facet].some((value) => filter[facet]?.includes(value)));
        expect(passes(item, filter)).toBe(held.length === wanted.length);
      }),
    );
  });
  it('finds in the atlas what a plain count finds', () => {
    const found = passingIds(items, { themes: ['brand'], kinds: ['target', 'vision'], status: ['stated'] });
    const plain = claims.filter(
      ({ themes, kind, status }) =>
        themes.includes('brand') && (kind === 'target' || kind === 'vision') && status === 'stated',
    );
    expect([...(found ?? [])]).toEqual(plain.map(({ id }) => id));
    expect(plain.length).toBeGreaterThan(3);
  });
  it('keeps a mark of which one claim passes, and what stands for no claim', () => {
    const passing = new Set(['a']);
    expect(anyPasses(['b', 'a'], passing)).toBe(true);
    expect(anyPasses(['b'], passing)).toBe(false);
    expect(anyPasses([], passing)).toBe(true);
    expect(anyPasses(['b'], undefined)).toBe(true);
  });
  it('is back where it was after two turns of one value', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), fc.constantFrom('a', 'k', '2022'), (filter, facet, id) => {
        const once = toggled(filter, facet, id);
        expect(toggled(once, facet, id)).toEqual(filter);
        expect(once[facet]?.includes(id) ?? false).toBe(!filter[facet]?.includes(id));
      }),
    );
  });
  it('in canonical form has no empty facet and stays as it is', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(cleanFilter(filter)).toEqual(filter);
        expect(Object.values(filter).every((values) => values.length > 0)).toBe(true);
      }),
    );
    expect(cleanFilter({ themes: ['b', 'a', 'b'], kinds: [] })).toEqual({ themes: ['a', 'b'] });
  });
  it('loses what nobody has, and says how much', () => {
    fc.assert(
      fc.property(several, filters, (list, filter) => {
        const { filter: known, unknown } = knownFilter(filter, list);
        for (const facet of FACETS)
          for (const id of known[facet] ?? []) expect(list.some(({ values }) => values[facet].includes(id))).toBe(true);
        const count = (each: Filter) => FACETS.reduce((sum, facet) => sum + (each[facet]?.length ?? 0), 0);
        expect(count(known) + unknown).toBe(count(filter));
      }),
    );
    expect(knownFilter({ themes: ['constructor'] }, items)).toEqual({ filter: {}, unknown: 1 });
  });
});

describe('options', () => {
  it('are what the claims have, each with the number that passes when it alone is chosen of its facet', () => {
    fc.assert(
      fc.property(several, filters, (list, filter) => {
        for (const { facet, options } of optionsOf(list, filter))
          for (const { id, count } of options)
            expect(count).toBe(list.filter((item) => passes(item, { ...filter, [facet]: [id] })).length);
      }),
    );
  });
  it('leave out a facet without a choice, and never a value that a claim has', () => {
    fc.assert(
      fc.property(several, filters, (list, filter) => {
        const offered = new Map(
          optionsOf(list, filter).map(({ facet, options }) => [facet, options.map(({ id }) => id)]),
        );
        for (const facet of FACETS) {
          const had = [...new Set(list.flatMap(({ values }) => values[facet]))].sort();
          expect([...(offered.get(facet) ?? [])].sort()).toEqual(had.length > 1 ? had : []);
        }
      }),
    );
  });
  it('say which are chosen', () => {
    const [themes] = optionsOf(items, { themes: ['brand'] }).filter(({ facet }) => facet === 'themes');
    expect(themes?.options.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['brand']);
  });
  it('stand in an order that no choice changes: years run on, standings from stated on, what is not stated last', () => {
    const order = (filter: Filter) => optionsOf(items, filter).map(({ options }) => options.map(({ id }) => id));
    expect(order({ themes: ['green'], years: ['2025'] })).toEqual(order({}));
    const of = (facet: string) =>
      optionsOf(items, {})
        .find((group) => group.facet === facet)
        ?.options.map(({ id }) => id);
    const years = of('years') ?? [];
    expect(years.at(-1)).toBe(NONE);
    expect(years.slice(0, -1)).toEqual([...years.slice(0, -1)].sort());
    expect(of('status')).toEqual(['stated', 'counted', 'derived', 'inferred']);
    expect(of('themes')?.at(-1)).toBe(NONE);
  });
  it('are there exactly where claims differ in something', () => {
    fc.assert(
      fc.property(several, (list) => {
        expect(hasChoice(list)).toBe(optionsOf(list, {}).length > 0);
      }),
    );
  });
  it('are none where there is nothing', () => {
    expect(optionsOf([], {})).toEqual([]);
    expect(isFiltering({})).toBe(false);
  });
});
