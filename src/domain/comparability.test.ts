import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isGoal } from './claim';
import { comparer, effectOf, pairsAcrossPlans, REASON_CODES, type ReasonCode, VERDICTS } from './comparability';
import type { Source } from './evidence';
import type { Place } from './place';
import type { Plan } from './plan';
import type { Quantity } from './quantity';
import { realAtlas } from './testing/realAtlas';
import type { Unit } from './vocabulary';

const both = (word: string) => ({ zh: word, en: word });

const UNITS: readonly (readonly [string, Unit['dimension']])[] = [
  ['mill', 'count'],
  ['cluster', 'count'],
  ['yuan', 'money'],
  ['percent', 'share'],
  ['per-mille', 'share'],
  ['percent-per-year', 'growth'],
  ['year', 'time'],
  ['month', 'time'],
];
/** One province with a city in it, one apart, and two that lie in each other by mistake. */
const PARENTS: Readonly<Record<string, string | undefined>> = {
  land: undefined,
  province: 'land',
  city: 'province',
  coast: 'land',
  ring: 'knot',
  knot: 'ring',
};
const PLANS: readonly (readonly [id: string, place: string, to: string | undefined])[] = [
  ['province-plan', 'province', '2030'],
  ['city-plan', 'city', '2028'],
  ['coast-plan', 'coast', undefined],
  ['coast-again', 'coast', '2030-06'],
  ['ring-plan', 'ring', '2030'],
  ['knot-plan', 'knot', '2030'],
  ['placeless-plan', 'atlantis', '2030'],
];

const context = {
  plans: PLANS.map(
    ([id, place, to]): Plan => ({
      id,
      prefix: 'x',
      title: both(id),
      short: both(id),
      place,
      issuer: both('x'),
      period: { from: '2026', ...(to !== undefined && { to }) },
      dye: 'indigo',
      sources: [],
    }),
  ),
  places: Object.entries(PARENTS).map(
    ([id, parent]): Place => ({
      id,
      name: both(id),
      short: both(id),
      level: 'province',
      ...(parent !== undefined && { parent }),
    }),
  ),
  sources: (['full-text', 'report', 'speech'] as const).map(
    (kind): Source => ({
      id: kind,
      plan: 'city-plan',
      title: both(kind),
      publisher: both('x'),
      language: 'zh',
      kind,
      machineTranslated: false,
      file: 'x.txt',
      outline: [],
    }),
  ),
  vocabulary: { units: UNITS.map(([id, dimension]) => ({ id, label: both(id), dimension, pattern: both('{n}') })) },
};

const unit = fc.constantFrom(...UNITS.map(([id]) => id), 'furlong');
const each = fc.record({
  magnitude: fc.constantFrom(1e10, 1e11),
  unit,
  relation: fc.constantFrom('level', 'exactly', 'at-least', 'more-than'),
} as const);
const measured = {
  unit,
  measure: fc.constantFrom('scale', 'mills', 'speed'),
  wording: fc.constant(both('x')),
};
const optional = { by: fc.constantFrom('2025', '2030'), each };
const required: ('form' | 'unit' | 'measure' | 'wording')[] = ['form', 'unit', 'measure', 'wording'];
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record(
    {
      form: fc.constant('interval' as const),
      ...measured,
      ...optional,
      low: fc.integer({ min: 0, max: 9 }),
      high: fc.integer({ min: 10, max: 19 }),
      lowInclusive: fc.boolean(),
      highInclusive: fc.boolean(),
    },
    { requiredKeys: [...required, 'lowInclusive', 'highInclusive'] },
  ),
  fc.record(
    { form: fc.constant('level' as const), ...measured, ...optional, magnitude: fc.constantFrom(1e11, 1e12) },
    { requiredKeys: [...required, 'magnitude'] },
  ),
  fc.record({ form: fc.constant('unquantified' as const), ...measured, ...optional }, { requiredKeys: required }),
  fc.record({ form: fc.constant('absent' as const), measure: measured.measure, reason: measured.wording }),
);

const claims: fc.Arbitrary<Claim> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      plan: fc.constantFrom(...PLANS.map(([id]) => id), 'unheard-of'),
      kind: fc.constantFrom('target', 'vision', 'absence', 'task'),
      quantity,
      status: fc.constantFrom('stated', 'counted', 'derived', 'inferred'),
      evidence: fc.array(
        fc.record({
          source: fc.constantFrom('full-text', 'report', 'speech', 'lost'),
          locator: fc.constant('¶1'),
          phrase: fc.constant('x'),
        }),
        { maxLength: 2 },
      ),
    } as const,
    { requiredKeys: ['id', 'plan', 'kind', 'status', 'evidence'] },
  )
  .map((some) => ({ label: both(some.id), places: [], themes: [], caveats: [], ...some }));

const compare = comparer(context);

/** A claim with the quantity of another, but for its unit: the pairs on which a rule can be caught. */
function alike(claim: Claim, { quantity: model }: Claim): Claim {
  const { quantity: own } = claim;
  if (!model || model.form === 'absent') return claim;
  return { ...claim, kind: 'target', quantity: { ...model, ...(own && own.form !== 'absent' && { unit: own.unit }) } };
}

/** Two claims: as they come, or nearly alike. */
const twoClaims = fc
  .tuple(claims, claims, fc.boolean())
  .map(([a, b, near]): [Claim, Claim] => (near ? [{ ...a, kind: 'target' }, alike(b, a)] : [a, b]));

const RUNS = 10_000;

/** A law that holds for any two claims. */
const forAnyTwo = (law: (a: Claim, b: Claim) => boolean) =>
  fc.assert(
    fc.property(twoClaims, ([a, b]) => law(a, b)),
    { numRuns: RUNS },
  );

const unitOf = ({ quantity: q }: Claim) => (q && q.form !== 'absent' ? q.unit : undefined);
/** What has a number, or counts things that have one. */
const hasUnit = ({ quantity: q }: Claim) => q?.form !== 'unquantified' || q.each !== undefined;
const isLevel = ({ quantity: q }: Claim) => q?.form === 'level';
const isNumber = ({ quantity: q }: Claim) => q?.form === 'interval';
const NESTED = ['city-plan province-plan', 'knot-plan ring-plan'];

describe('the verdict on any two claims', () => {
  it('is tried on pairs of every kind: each verdict and each reason is among them, levels, intervals and growth too', () => {
    const pairs = fc.sample(twoClaims, { numRuns: RUNS, seed: 5 });
    const found = pairs.map(([a, b]) => compare(a, b));
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    expect(new Set(found.flatMap(({ reasons }) => reasons))).toEqual(new Set(REASON_CODES));
    const forms = pairs.flatMap(([{ quantity: q }]) =>
      q ? [q.form === 'absent' ? q.form : `${q.form} ${q.unit}`] : [],
    );
    for (const form of ['absent', 'level yuan', 'interval yuan', 'interval percent-per-year', 'unquantified mill'])
      expect(forms).toContain(form);
    expect(found.filter(({ verdict }) => verdict === 'one-axis').length).toBeGreaterThan(20);
  });
  it('is there, with the reasons it rests on, in their order', () => {
    forAnyTwo((a, b) => {
      const { verdict, reasons } = compare(a, b);
      const order = reasons.map((code) => REASON_CODES.indexOf(code));
      const sound = order.every((at, index) => at >= 0 && (index === 0 || at > (order[index - 1] ?? 0)));
      const grounds = reasons.some((code) => effectOf(code) !== 'mind');
      return VERDICTS.includes(verdict) && sound && (verdict !== 'one-axis') === grounds;
    });
  });
  it('is the same whichever comes first', () => {
    forAnyTwo((a, b) => JSON.stringify(compare(a, b)) === JSON.stringify(compare(b, a)));
  });
  it('[B8] never puts different units or different measures on one axis', () => {
    forAnyTwo((a, b) => {
      const { verdict, conversion } = compare(a, b);
      if (verdict === 'one-axis' && unitOf(a) !== unitOf(b)) return false;
      if (verdict === 'one-axis-after-conversion' && (!conversion || unitOf(a) === unitOf(b))) return false;
      return !verdict.startsWith('one-axis') || a.quantity?.measure === b.quantity?.measure;
    });
  });
  it('puts on one axis only what has a number, by the same year; two facts that nobody is to reach need none', () => {
    forAnyTwo((a, b) => {
      if (!compare(a, b).verdict.startsWith('one-axis')) return true;
      const years = [a, b].map(({ quantity: q }) => (q && q.form !== 'absent' ? q.by : undefined));
      const [one, other] = years;
      const dated = one !== undefined && one === other;
      const facts = !isGoal(a) && !isGoal(b) && (one === undefined || other === undefined);
      return isNumber(a) && isNumber(b) && isGoal(a) === isGoal(b) && (dated || facts);
    });
  });
  it('never sets a level and a number on one axis, nor two levels', () => {
    forAnyTwo((a, b) => !(isLevel(a) || isLevel(b)) || !compare(a, b).verdict.startsWith('one-axis'));
  });
  it('always says that one territory lies in the other, and then draws no axis', () => {
    forAnyTwo((a, b) => {
      const { verdict, reasons } = compare(a, b);
      const nested = NESTED.includes([a.plan, b.plan].sort().join(' '));
      return reasons.includes('nested-territory') === nested && !(nested && verdict.startsWith('one-axis'));
    });
  });
  it('always says that money is not a count', () => {
    forAnyTwo((a, b) => {
      const units = [unitOf(a), unitOf(b)];
      if (!units.includes('yuan') || !(units.includes('mill') || units.includes('cluster'))) return true;
      if (!hasUnit(a) || !hasUnit(b)) return true;
      const { verdict, reasons } = compare(a, b);
      return verdict === 'not-comparable' && reasons.includes('count-against-money');
    });
  });
});

const target = (plan: string, numbers: object): Claim => ({
  id: `${plan}-target`,
  plan,
  kind: 'target',
  label: both('x'),
  places: [],
  themes: [],
  caveats: [],
  status: 'stated',
  evidence: [{ source: 'report', locator: '¶1', phrase: 'x' }],
  quantity: {
    form: 'interval',
    low: 5,
    high: 5,
    lowInclusive: true,
    highInclusive: true,
    unit: 'mill',
    measure: 'mills',
    by: '2030',
    wording: both('x'),
    ...numbers,
  } as Quantity,
});

/** Something counted in a plan, which nobody is to reach by a year. */
const fact = (plan: string): Claim => ({ ...target(plan, { by: undefined }), kind: 'action' });

describe('the rules, one by one', () => {
  const five = target('coast-plan', {});
  it.each<[string, Claim, Claim, readonly ReasonCode[]]>([
    ['one-axis', five, target('ring-plan', { low: 9, high: 9 }), []],
    ['one-axis', five, target('ring-plan', { high: undefined, highInclusive: false }), ['open-bound']],
    ['one-axis', five, { ...target('ring-plan', {}), status: 'derived' }, ['derived-against-stated']],
    ['one-axis', five, { ...target('ring-plan', {}), kind: 'vision' }, ['target-against-vision']],
    ['one-axis', five, target('coast-again', {}), ['same-territory']],
    ['one-axis', target('ring-plan', {}), target('placeless-plan', {}), []],
    [
      'one-axis',
      five,
      { ...target('ring-plan', {}), evidence: [{ source: 'speech', locator: '¶1', phrase: 'x' }] },
      ['speech-against-plan'],
    ],
    [
      'side-by-side',
      target('province-plan', {}),
      target('city-plan', {}),
      ['nested-territory', 'different-period-length'],
    ],
    ['side-by-side', five, target('ring-plan', { by: '2025' }), ['different-target-year']],
    ['side-by-side', five, target('ring-plan', { by: undefined }), ['no-target-year']],
    ['one-axis', fact('coast-plan'), fact('ring-plan'), []],
    ['side-by-side', fact('coast-plan'), target('ring-plan', {}), ['goal-against-fact']],
    [
      'one-axis',
      fact('ring-plan'),
      { ...fact('ring-plan'), status: 'counted' },
      ['derived-against-stated', 'same-plan'],
    ],
    ['side-by-side', { ...five, kind: 'vision' }, { ...target('ring-plan', {}), kind: 'task' }, ['goal-against-fact']],
    ['side-by-side', five, target('ring-plan', { form: 'unquantified' }), ['unquantified']],
    ['side-by-side', five, target('ring-plan', { unit: 'cluster' }), ['different-unit']],
    [
      'side-by-side',
      five,
      target('ring-plan', { each: { magnitude: 1e10, unit: 'yuan', relation: 'level' } }),
      ['different-size-of-each'],
    ],
    [
      'one-axis-after-conversion',
      target('coast-plan', { unit: 'month', measure: 'speed' }),
      target('ring-plan', { unit: 'year', measure: 'speed' }),
      ['converted-to-years'],
    ],
    ['not-comparable', five, target('ring-plan', { measure: 'scale' }), ['different-measure']],
    [
      'not-comparable',
      target('coast-plan', { unit: 'percent-per-year' }),
      target('ring-plan', { unit: 'yuan' }),
      ['growth-without-base', 'different-unit'],
    ],
    ['not-comparable', five, target('ring-plan', { unit: 'percent' }), ['different-dimension', 'different-unit']],
  ])('%s', (verdict, a, b, reasons) => {
    expect(compare(a, b)).toMatchObject({ verdict, reasons });
  });
});

describe('what the plans say', () => {
  const atlas = realAtlas();
  const say = comparer(atlas);
  const claim = (id: string): Claim => {
    const found = atlas.claims.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const targets = atlas.claims.filter(({ kind }) => kind === 'target');
  const isCount = (unit: string): boolean =>
    atlas.vocabulary.units.some(({ id, dimension }) => id === unit && dimension === 'count');

  it('puts Shanghai’s 520 billion and Shenzhen’s hundred-billion-level clusters apart, and says why', () => {
    const { verdict, reasons } = say(claim('sh-target-scale'), claim('sz-target-2024-clusters-100bn'));
    expect(verdict).toBe('not-comparable');
    expect(reasons).toEqual([
      'different-measure',
      'count-against-money',
      'different-unit',
      'level-against-number',
      'different-target-year',
      'open-bound',
      'different-period-length',
    ]);
  });
  it('sets the one measure that two plans share side by side: Shenzhen gives it no number', () => {
    const { verdict, reasons } = say(claim('sh-target-scale'), claim('sz-target-2022-scale'));
    expect(verdict).toBe('side-by-side');
    expect(reasons).toEqual(expect.arrayContaining(['unquantified', 'different-target-year']));
  });
  it('keeps Shanghai’s trillion-level market, a level, from Guangdong’s sales, a number', () => {
    expect(say(claim('sh-target-market'), claim('gd-target-conghua-sales')).reasons).toEqual(
      expect.arrayContaining(['different-measure', 'level-against-number', 'no-target-year', 'speech-against-plan']),
    );
  });
  it('lets Shandong and Shanghai share an axis only where the measure is the same', () => {
    const ofTwo = pairsAcrossPlans(targets.filter(({ plan }) => /^shan(?:dong|ghai)/.test(plan)));
    expect(ofTwo.length).toBeGreaterThan(100);
    for (const [a, b] of ofTwo) {
      const same = a.quantity?.measure === b.quantity?.measure && unitOf(a) === unitOf(b);
      if (say(a, b).verdict.startsWith('one-axis')) expect(same).toBe(true);
    }
  });
  it('lets their counts share an axis, were they by one year, where the measure is one, and nowhere else', () => {
    const counts = (place: string) =>
      targets.flatMap(({ plan, quantity: q, ...rest }): Claim[] =>
        plan.startsWith(place) && q?.form === 'interval' && !q.each && isCount(q.unit)
          ? [{ ...rest, plan, quantity: { ...q, by: '2025' } } as Claim]
          : [],
      );
    const [ofShandong, ofShanghai] = [counts('shandong'), counts('shanghai')];
    expect(new Set(ofShandong.map(unitOf)).size).toBeGreaterThan(3);
    expect(Math.min(ofShandong.length, ofShanghai.length)).toBeGreaterThan(2);
    for (const a of ofShandong)
      for (const b of ofShanghai) {
        const renamed = { ...b, quantity: { ...b.quantity, measure: a.quantity?.measure, unit: unitOf(a) } } as Claim;
        expect(say(a, b).verdict, `${a.id} ${b.id}`).toBe('not-comparable');
        expect(say(a, { ...renamed, quantity: { ...renamed.quantity, measure: 'another' } } as Claim).verdict).toBe(
          'not-comparable',
        );
        expect(say(a, renamed).verdict, `${a.id} ${b.id}, of one measure`).toBe('one-axis');
      }
  });
  it('lets a plan’s own count stand on one axis with what it says of itself: six bases, of which eight are listed', () => {
    const { verdict, reasons } = say(claim('sd-plan-bases-stated'), claim('sd-plan-bases-counted'));
    expect([verdict, reasons]).toEqual(['one-axis', ['derived-against-stated', 'same-plan']]);
  });
  it('has a verdict with its grounds on every two claims that there are, the same in either order', () => {
    const claims = atlas.claims;
    let pairs = 0;
    for (const [at, a] of claims.entries())
      for (const b of claims.slice(at)) {
        const [one, other] = [say(a, b), say(b, a)];
        const drawn = one.verdict.startsWith('one-axis');
        const sound =
          VERDICTS.includes(one.verdict) &&
          one.verdict === other.verdict &&
          one.reasons.join() === other.reasons.join() &&
          drawn === one.reasons.every((code) => ['mind', 'convert'].includes(effectOf(code))) &&
          !(drawn && one.conversion === undefined && unitOf(a) !== unitOf(b));
        if (!sound) throw new Error(`${a.id} ${b.id}: ${one.verdict} ${one.reasons.join()}`);
        pairs += 1;
      }
    expect(pairs).toBe((claims.length * (claims.length + 1)) / 2);
  });
  it('never adds up Shenzhen and Guangdong: every pair of theirs says that one lies in the other', () => {
    const ofTwo = pairsAcrossPlans(targets.filter(({ plan }) => /^(?:shenzhen|guangdong)/.test(plan)));
    expect(ofTwo.length).toBeGreaterThan(10);
    for (const [a, b] of ofTwo) expect(say(a, b).reasons).toContain('nested-territory');
  });
});

describe('pairs across plans', () => {
  it('are each there once, the smaller id first, never two of one plan', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claims, { selector: ({ id }) => id, maxLength: 12 }), (some) => {
        const pairs = pairsAcrossPlans(some);
        const names = pairs.map(([a, b]) => `${a.id} ${b.id}`);
        const expected = some.flatMap((a) => some.filter((b) => a.id < b.id && a.plan !== b.plan)).length;
        const sound = pairs.every(([a, b]) => a.id < b.id && a.plan !== b.plan);
        return sound && new Set(names).size === names.length && names.length === expected;
      }),
    );
  });
});
