import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval, Quantity } from '../domain/quantity';
import { quantitiesOf } from '../domain/slice';
import { realAtlas } from '../domain/testing/realAtlas';
import { spokenInterval, spokenNumber, spokenQuantity } from './quantity';

const { claims, vocabulary } = realAtlas();
const { units } = vocabulary;

type Bounds = Partial<Pick<Interval, 'low' | 'high' | 'lowInclusive' | 'highInclusive' | 'approximate' | 'each'>>;

const interval = (unit: string, bounds: Bounds): Interval => ({
  form: 'interval',
  lowInclusive: false,
  highInclusive: false,
  unit,
  measure: 'anything',
  wording: { zh: '原话', en: 'the words' },
  ...bounds,
});
const exactly = (unit: string, n: number, more: Bounds = {}): Interval =>
  interval(unit, { low: n, high: n, lowInclusive: true, highInclusive: true, ...more });
const both = (q: Quantity): [string, string] => [spokenQuantity(q, 'zh', units), spokenQuantity(q, 'en', units)];
const HUNDRED_BILLION = { magnitude: 1e11, unit: 'yuan' };

describe('a figure', () => {
  // What our own does without, for its time: see there.
  const options = { maximumSignificantDigits: 6 };
  const platform = {
    zh: new Intl.NumberFormat('zh-CN', { ...options, useGrouping: false }),
    en: new Intl.NumberFormat('en-GB', options),
  };
  it.each(['zh', 'en'] as const)('is set in %s as the platform sets it', (lang) => {
    // Below the first word for a scale, so that no word stands in the figure.
    const most = lang === 'zh' ? 9_999 : 999_999;
    const value = fc.oneof(fc.integer({ min: -most, max: most }), fc.double({ min: 1e-5, max: most, noNaN: true }));
    fc.assert(
      fc.property(value, (n) => {
        expect(spokenNumber(n, lang)).toBe(platform[lang].format(Number(n.toPrecision(6))));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a quantity is written', () => {
  it.each<[string, string, Quantity]>([
    ['> 12家', '> 12 enterprises', interval('enterprise', { low: 12 })],
    ['≥ 12家', '≥ 12 enterprises', interval('enterprise', { low: 12, lowInclusive: true })],
    ['≤ 50%', '≤ 50%', interval('percent', { high: 50, highInclusive: true })],
    ['< 3年', '< 3 years', interval('year', { high: 3 })],
    ['3–5个', '3–5 parks', interval('park', { low: 3, high: 5, lowInclusive: true, highInclusive: true })],
    ['> 5200亿元', '> ¥520 billion', interval('yuan', { low: 5.2e11 })],
    ['≤ 800万元', '≤ ¥8 million', interval('yuan', { high: 8e6, highInclusive: true })],
    ['≤ 1250万元', '≤ ¥12.5 million', interval('yuan', { high: 1.25e7, highInclusive: true })],
    ['125万元', '¥1.25 million', exactly('yuan', 1.25e6)],
    ['> 5000人', '> 5,000 people', interval('person', { low: 5000 })],
    ['2万人', '20,000 people', exactly('person', 20_000)],
    ['每年5%', '5% a year', exactly('percent-per-year', 5)],
    ['0家', '0 enterprises', exactly('enterprise', 0)],
    ['≈ 30家', '≈ 30 enterprises', exactly('enterprise', 30, { approximate: true })],
  ])('%s and %s', (zh, en, quantity) => {
    expect(both(quantity)).toEqual([zh, en]);
  });

  it.each<[string, string, number, number]>([
    ['4280–4490亿元', '¥428–449 billion', 4.28e11, 4.49e11],
    ['9000万–1.2亿元', '¥90–120 million', 9e7, 1.2e8],
    ['3亿–1.2万亿元', '¥300 million–1.2 trillion', 3e8, 1.2e12],
    ['0–5元', '¥0–5', 0, 5],
  ])('as a range, its scale once where both ends share it: %s, %s', (zh, en, low, high) => {
    const range = interval('yuan', { low, high, lowInclusive: true, highInclusive: true });
    expect(both(range)).toEqual([zh, en]);
  });

  it('with "about", whatever else its operator says', () => {
    const range = {
      low: 4.278e11,
      high: 4.492e11,
      lowInclusive: true,
      highInclusive: true,
      approximate: true,
    } as const;
    expect(both(interval('yuan', range))).toEqual(['≈ 4278–4492亿元', '≈ ¥427.8–449.2 billion']);
    expect(both(interval('yuan', { low: 4.278e11, approximate: true }))).toEqual([
      '> ≈ 4278亿元',
      '> ≈ ¥427.8 billion',
    ]);
  });

  it.each([
    ['centre', '1 centre'],
    ['university', '1 university'],
    ['factory', '1 factory'],
    ['person', '1 person'],
    ['category', '1 category'],
    ['base', '1 base'],
    ['headquarters', '1 headquarters'],
    ['percent-per-year', '1% a year'],
    ['yuan', '¥1'],
  ])('in the singular where there is one %s: %s', (unit, en) => {
    expect(spokenQuantity(exactly(unit, 1), 'en', units)).toBe(en);
  });

  it('in the singular after a bound of one, in the plural where one is only an end', () => {
    expect(spokenQuantity(interval('city', { low: 1, lowInclusive: true }), 'en', units)).toBe('≥ 1 city');
    const range = interval('city', { low: 1, high: 3, lowInclusive: true, highInclusive: true });
    expect(spokenQuantity(range, 'en', units)).toBe('1–3 cities');
  });

  it('as a level, in the words of the plan and with its magnitude', () => {
    const level = { form: 'level', magnitude: 1e11, unit: 'yuan', measure: 'x' } as const;
    expect(both({ ...level, wording: { zh: '千亿级', en: 'hundred-billion level' } })).toEqual([
      '千亿级',
      '¥100 billion level',
    ]);
  });

  it.each<[string, string, Interval]>([
    [
      '2–3个（每个千亿级）',
      '2–3 clusters (each at the ¥100 billion level)',
      interval('cluster', {
        low: 2,
        high: 3,
        lowInclusive: true,
        highInclusive: true,
        each: { ...HUNDRED_BILLION, relation: 'level' },
      }),
    ],
    [
      '20家（每家1000亿元）',
      '20 groups (¥100 billion each)',
      exactly('enterprise-group', 20, { each: { ...HUNDRED_BILLION, relation: 'exactly' } }),
    ],
    [
      '3个（每个> 1000亿元）',
      '3 parks (> ¥100 billion each)',
      exactly('park', 3, { each: { ...HUNDRED_BILLION, relation: 'more-than' } }),
    ],
  ])('with the size of each: %s', (zh, en, quantity) => {
    expect(both(quantity)).toEqual([zh, en]);
  });

  it('in the words of the plan where it gives no number', () => {
    const wording = { zh: '若干', en: 'several' };
    expect(both({ form: 'unquantified', unit: 'street', measure: 'x', wording })).toEqual(['若干', 'several']);
  });

  it('as not stated where the plan does not state it', () => {
    expect(both({ form: 'absent', measure: 'x', reason: { zh: '没有', en: 'none' } })).toEqual(['未载', 'not stated']);
  });

  it('without a unit that the vocabulary lacks', () => {
    expect(both(interval('furlong', { low: 12 }))).toEqual(['> 12', '> 12']);
    expect(spokenInterval(interval('yuan', { low: 5.2e11 }), 'en')).toBe('> 520 billion');
  });
});

const POWERS: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4, trillion: 12, billion: 9, million: 6 };

/** Reads a spoken number back. */
function readNumber(text: string): number {
  const [, digits = '', scale = ''] = /^(-?[\d.,]+)\s?(\D*)$/.exec(text) ?? [];
  return Number(`${digits.replaceAll(',', '')}e${POWERS[scale] ?? 0}`);
}

/** Figures as plans state them: up to six digits at any magnitude. */
const stated = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -2, max: 9 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const finite = fc.oneof(stated, fc.double({ min: 0, max: 1e308, noNaN: true }), fc.constantFrom(0, 5e-324, 1e308));
const wording = fc.constant({ zh: '若干', en: 'several' });
const unitId = fc.constantFrom(...units.map((unit) => unit.id));
const each = fc.record({
  magnitude: finite,
  unit: unitId,
  relation: fc.constantFrom('level' as const, 'exactly' as const, 'at-least' as const, 'more-than' as const),
});
const intervals: fc.Arbitrary<Interval> = fc
  .record(
    {
      low: finite,
      high: finite,
      lowInclusive: fc.boolean(),
      highInclusive: fc.boolean(),
      approximate: fc.constant(true as const),
      each,
    },
    { requiredKeys: ['lowInclusive', 'highInclusive'] },
  )
  .filter(({ low, high }) => (low ?? high) !== undefined)
  .chain((bounds) => unitId.map((unit) => interval(unit, bounds)));
const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  intervals,
  fc.record({ form: fc.constant('level' as const), magnitude: finite, unit: unitId, measure: unitId, wording }),
  fc.record({ form: fc.constant('unquantified' as const), unit: unitId, measure: unitId, wording }),
  fc.record({ form: fc.constant('absent' as const), measure: unitId, reason: wording }),
);

describe('the law of spoken numbers', () => {
  it.each(['zh', 'en'] as const)('what a plan states can be read back exactly from its %s wording', (lang) => {
    fc.assert(
      fc.property(stated, (value) => {
        expect(readNumber(spokenNumber(value, lang))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
  it('a number just short of a scale rounds up into it', () => {
    expect(spokenNumber(999_999_999, 'en')).toBe('1 billion');
    expect(spokenNumber(99_999_999, 'zh')).toBe('1亿');
  });
  it('no quantity shows a seam', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        for (const text of both(quantity)) expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}]|^\s*$/);
      }),
      { numRuns: 1000 },
    );
  });
  it('both languages hold each bound of an interval', () => {
    fc.assert(
      fc.property(unitId, stated, stated, (unit, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const texts = both(interval(unit, { low, high, lowInclusive: true, highInclusive: true }));
        for (const [index, lang] of (['zh', 'en'] as const).entries())
          expect(texts[index]).toContain(spokenNumber(high, lang));
      }),
    );
  });
  it('every quantity of the atlas is written in both languages', () => {
    const all = claims.flatMap(quantitiesOf);
    for (const quantity of all) for (const text of both(quantity)) expect(text).not.toMatch(/NaN|undefined|[{}]|^\s*$/);
    expect(all.length).toBeGreaterThan(80);
  });
});
