import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atlas, DATA_FORMAT } from '../domain/atlas';
import type { Claim } from '../domain/claim';
import { byId } from '../domain/slice';
import { readDataFile, realAtlas } from '../domain/testing/realAtlas';
import { decodeClaims, decodeShared, decodeTopology } from './decode';

const { claims, ...rest } = realAtlas();
const shared = { format: DATA_FORMAT, ...rest };
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const claimOf = (kind: Claim['kind']): Claim => {
  const found = claims.find((claim) => claim.kind === kind);
  if (!found) throw new Error(`no claim of kind ${kind}`);
  return found;
};
const INTERVAL = {
  form: 'interval',
  lowInclusive: true,
  highInclusive: true,
  unit: 'item',
  measure: 'm',
  wording: { zh: '', en: '' },
};
const OMIT = Symbol('omit');

/** A claim of a kind, with some fields replaced or left out. */
function changed(kind: Claim['kind'], fields: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries<unknown>({ ...clone(claimOf(kind)), ...fields });
  return Object.fromEntries(entries.filter(([, value]) => value !== OMIT));
}

describe('claims as authored', () => {
  it('all arrive, unchanged', () => {
    expect(decodeClaims(clone({ claims }), shared)).toEqual(claims);
  });
  it('[B2] arrive with fields that a later version adds', () => {
    expect(decodeClaims({ claims: [changed('base', { laterField: 1 })] }, shared)).toHaveLength(1);
  });
});

describe('[B3] [B7] a malformed claim', () => {
  it.each<[string, unknown]>([
    ['has no id', changed('target', { id: OMIT })],
    ['has markup for an id', changed('target', { id: '<script>' })],
    ['has no label', changed('target', { label: OMIT })],
    ['has a label in one language', changed('target', { label: { zh: '目标' } })],
    ['is of no known kind', changed('target', { kind: 'prophecy' })],
    ['has the kind of a prototype', changed('target', { kind: 'constructor' })],
    ['has a bound as text', changed('target', { quantity: { ...INTERVAL, low: '1,234' } })],
    ['has a low above its high', changed('target', { quantity: { ...INTERVAL, low: 50, high: 40 } })],
    ['has an interval without bounds', changed('target', { quantity: INTERVAL })],
    ['has a bound of null', changed('target', { quantity: { ...INTERVAL, low: null } })],
    [
      'has a size of each without a relation',
      changed('target', { quantity: { ...INTERVAL, low: 1, each: { magnitude: 1, unit: 'yuan' } } }),
    ],
    ['names places by a string', changed('cluster', { places: 'jimo' })],
    ['has a place without a role', changed('cluster', { places: [{ place: 'jimo' }] })],
    ['has an honour in one language', changed('cluster', { honour: { en: 'City' } })],
    ['has actors that are no list', changed('task', { actors: 'everybody' })],
    ['has an actor in no known role', changed('task', { actors: [{ actor: 'x', role: 'bystander' }] })],
    ['has products that are numbers', changed('category', { products: [1] })],
    ['has a derivation without inputs', changed('plan', { derivation: { formula: '1', assumptions: [] } })],
    ['has evidence without a phrase', changed('target', { evidence: [{ source: 'x', locator: '¶1' }] })],
    ['has a caveat of no known type', changed('target', { caveats: [{ type: 'doubt', text: { zh: '', en: '' } }] })],
    ['is a fact about the plan of no known sort', changed('plan', { fact: 'rumour' })],
    ['is a district without its form', changed('district', { form: OMIT })],
    ['is an instrument without its terms', changed('instrument', { instrument: OMIT })],
    [
      'is an instrument for no purpose',
      changed('instrument', { instrument: { form: 'fund', recipients: [], conditions: [], exceptions: [] } }),
    ],
    ['is null', null],
    ['is a list', []],
    ['is a string', 'claim'],
  ])('that %s is left out and counted; the rest stay', (_how, broken) => {
    expectConsole('1 of 3 claims were malformed and left out');
    const good = [claimOf('base'), claimOf('task')];
    expect(decodeClaims({ claims: [good[0], broken, good[1]] }, shared)).toEqual(good);
  });
  it.each<[string, Partial<Claim>]>([
    ['[B14] turns the direction of writing', { label: { zh: '目标', en: '\u202Etarget' } }],
    ['[B14] has a phrase with zero widths', { evidence: [{ source: 'x', locator: '¶1', phrase: 'ni\u200Bne' }] }],
    ['[B15] has a name of 10,000 characters', { label: { zh: '字'.repeat(10_000), en: 'sign' } }],
  ])('that %s is left out and counted', (_how, fields) => {
    expectConsole('1 of 2 claims were malformed and left out');
    const good = claimOf('target');
    const [evidence] = good.evidence;
    const broken = {
      ...good,
      ...fields,
      evidence: fields.evidence?.map((each) => ({ ...evidence, ...each, source: evidence?.source })) ?? good.evidence,
    };
    expect(decodeClaims({ claims: [good, broken] }, shared)).toEqual([good]);
  });
  it('[B15] with emoji and rare characters stays as it is', () => {
    const rare = { ...claimOf('target'), label: { zh: '𠮷龘纺织', en: '👗 dress' } };
    expect(decodeClaims({ claims: [rare] }, shared)).toEqual([rare]);
  });
  it.each<[string, Partial<Claim>]>([
    ['plan', { plan: 'nowhere-2099' }],
    ['place', { places: [{ place: 'nowhere', role: 'located' }] }],
    ['actor', { actors: [{ actor: 'nobody', role: 'lead' }] }],
    ['theme', { themes: ['nothing'] }],
    ['product', { products: ['nothing'] }],
    ['source', { evidence: [{ source: 'nothing', locator: '¶1', phrase: 'x' }] }],
    ['measure', { quantity: { form: 'absent', measure: 'nothing', reason: { zh: '', en: '' } } }],
    [
      'unit',
      { quantity: { ...INTERVAL, form: 'unquantified', measure: shared.vocabulary.measures[0]?.id ?? '', unit: 'x' } },
    ],
  ])('[B5] that names a %s that is not there is left out and counted', (_what, fields) => {
    expectConsole('1 of 2 claims were malformed and left out');
    const good = claimOf('target');
    expect(decodeClaims({ claims: [good, { ...good, ...fields }] }, shared)).toEqual([good]);
  });
  it('[B17] does nothing to prototypes', () => {
    const text = JSON.stringify({ claims: [claimOf('base')] }).replace('"id":', '"__proto__":{"polluted":1},"id":');
    expect(decodeClaims(JSON.parse(text), shared)).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('[B1] [B2] [B19] a file that is not what it should be', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a string', '<html>'],
    ['another object', { plans: [] }],
    ['claims that are no list', { claims: {} }],
  ])('%s is refused as claims', (_what, data) => {
    expect(() => decodeClaims(data, shared)).toThrow(/^claims › .+: .+/);
  });
  it.each<[string, unknown, string]>([
    ['null', null, '(whole file)'],
    ['a list', [], 'format'],
    ['of a later format', { ...shared, format: DATA_FORMAT + 1 }, 'format'],
    ['no plans', { ...shared, plans: OMIT }, 'plans'],
    ['a plan without a dye', { ...shared, plans: [{ ...shared.plans[0], dye: 'neon' }] }, 'plans.0.dye'],
    [
      'a unit without its pattern',
      withUnit({ id: 'yuan', label: { zh: '元', en: 'yuan' } }),
      'vocabulary.units.0.pattern',
    ],
    ['a place beyond the pole', withPlace({ point: [36.4, 120.4] }), 'places.0.point.1'],
    ['a place at no number', withPlace({ point: [null, 36.4] }), 'places.0.point.0'],
    ['a level of no gazetteer', withPlace({ level: 'planet' }), 'places.0.level'],
    ['[B5] a place within no place', withPlace({ parent: 'nowhere' }), 'places'],
    ['[B5] a plan of no place', { ...shared, plans: [{ ...shared.plans[0], place: 'nowhere' }] }, 'places'],
  ])('%s is refused as shared data, with the path', (_what, data, path) => {
    expect(() => decodeShared(data)).toThrow(`atlas/shared.json › ${path}: `);
  });
  it.each<[string, unknown]>([
    ['null', null],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['a point that is no number', { type: 'Topology', objects: {}, arcs: [[[1, null]]] }],
    ['arcs of nothing', { type: 'Topology', objects: {}, arcs: [[1, 2]] }],
  ])('%s is refused as geometry', (_what, data) => {
    expect(() => decodeTopology(data)).toThrow(/^geometry › /);
  });
});

function withUnit(unit: object): unknown {
  return { ...shared, vocabulary: { ...shared.vocabulary, units: [unit] } };
}
function withPlace(fields: object): unknown {
  return { ...shared, places: [{ ...byId(shared.places, 'jimo', 'place'), ...fields }] };
}

describe('files as authored', () => {
  it('arrive whole', () => {
    expect(decodeShared(clone(shared))).toEqual(shared satisfies Omit<Atlas, 'claims'>);
  });
  it.each(['china', 'shandong', 'guangdong', 'shenzhen', 'shanghai'])('the boundaries of %s arrive whole', (file) => {
    const data = readDataFile<object>(`geo/${file}.json`);
    expect(decodeTopology(data)).toEqual(data);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const isNode = (value: unknown): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** Every place in a value: the object or list that holds it, and its key. */
function places(node: Json, found: [Record<string, Json>, string][] = []): [Record<string, Json>, string][] {
  if (!isNode(node)) return found;
  const holder = node as Record<string, Json>;
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    places(holder[key] ?? null, found);
  }
  return found;
}

const junk = fc.constantFrom<Json>(null, 0, -1, 1e308, true, '', 'A b', '<b>', [], {}, [null], { zh: 1 });
const change = fc.tuple(fc.nat(), fc.option(junk, { nil: undefined }));

/** Replaces what stands at some places of a value, or takes it away. */
function mutate<T>(value: T, changes: readonly (readonly [number, Json | undefined])[]): T {
  const copy = clone(value);
  for (const [at, what] of changes) {
    const all = places(copy as Json);
    const [holder, key] = all[at % all.length] ?? [];
    if (!holder || key === undefined) continue;
    if (what === undefined) delete holder[key];
    else holder[key] = clone(what);
  }
  return copy;
}

describe('[B1] any damage', () => {
  it('to shared data is refused with a path, or does no harm', () => {
    const small = { ...shared, places: shared.places.slice(0, 4), vocabulary: { ...shared.vocabulary, actors: [] } };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const damaged = mutate(small, changes);
        try {
          expect(decodeShared(damaged)).toEqual(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(String(error)).toMatch(/^Error: atlas\/shared\.json › [\w.()\- ]+: ./);
        }
      }),
      { numRuns: 300 },
    );
  });
});
