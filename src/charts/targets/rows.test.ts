import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { realAtlas } from '../../domain/testing/realAtlas';
import { axisKey, commonYear, targetGroups } from './rows';
import { targetScale } from './scale';
import { exactly, interval } from './testing/targets';

const { vocabulary, claims } = realAtlas();
const { units } = vocabulary;

const claim = (id: string, more: Partial<Claim>): Claim =>
  ({
    id,
    plan: 'p',
    kind: 'target',
    label: { zh: '目标', en: 'Target' },
    places: [],
    themes: [],
    status: 'stated',
    evidence: [],
    caveats: [],
    ...more,
  }) as Claim;

describe('what may share an axis', () => {
  const yuan = { unit: 'yuan' } as const;
  it('counts of one unit, whatever they count', () => {
    expect(axisKey({ ...exactly(1), measure: 'a' }, units)).toBe(axisKey({ ...exactly(1), measure: 'b' }, units));
  });
  it('sums of one unit only if they measure the same', () => {
    const [size, income] = [interval({ low: 1, ...yuan, measure: 'a' }), interval({ low: 1, ...yuan, measure: 'b' })];
    expect(axisKey(size, units)).not.toBe(axisKey(income, units));
    expect(axisKey(size, units)).toBe(axisKey({ ...size, low: 2 }, units));
  });
  it('never two units, in any group of the real targets', () => {
    for (const plan of new Set(claims.map((each) => each.plan))) {
      const targets = claims.filter((each) => each.plan === plan && each.kind === 'target');
      for (const { rows } of targetGroups(targets, vocabulary, 'en')) {
        const kinds = new Set(rows.map(({ quantity }) => (quantity.form === 'absent' ? 'absent' : quantity.unit)));
        expect(kinds.size).toBe(1);
      }
    }
  });
});

describe('a row', () => {
  const quantity = { ...exactly(5), by: '2023' };
  const given = [
    claim('a', { quantity }),
    claim('b', { quantity, status: 'inferred' }),
    claim('c', { quantity: exactly(7) }),
    claim('d', { quantity: { ...quantity, by: '2025' }, status: 'inferred' }),
    claim('e', {}),
  ];
  const rows = targetGroups(given, vocabulary, 'en').flatMap((group) => group.rows);
  it('says its year only where it is not the one of most', () => {
    expect(commonYear(given)).toBe('2023');
    expect(rows.map(({ note }) => note)).toEqual([
      undefined,
      'Inferred by us',
      'no year given',
      'Inferred by us; by 2025',
    ]);
  });
  it('keeps the order of the claims and leaves out what has no quantity', () => {
    expect(rows.map(({ id, order }) => [id, order])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
  });
  it('knows what is ours', () => {
    expect(rows.map(({ ours, derived }) => [ours, derived])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });
});

describe('a heading', () => {
  it('goes without the measure word in Chinese', () => {
    const quantity = exactly(5);
    expect(targetGroups([claim('a', { quantity })], vocabulary, 'zh')[0]?.label).toBe('企业');
    expect(targetGroups([claim('a', { quantity })], vocabulary, 'en')[0]?.label).toBe('Enterprises');
  });
});

describe('the scale', () => {
  it('starts at zero and is linear while the largest figure is less than twenty times the smallest', () => {
    const scale = targetScale([exactly(1), exactly(19)], [100, 500]);
    expect([scale.kind, scale.at(0), scale.at(19)]).toEqual(['linear', 100, 500]);
    expect(scale.ticks[0]).toBe(0);
  });
  it('is logarithmic from there on, with every figure on it', () => {
    const scale = targetScale([interval({ low: 12 }), exactly(500)], [100, 500]);
    expect(scale.kind).toBe('log');
    expect(scale.at(12)).toBeGreaterThan(100);
    expect(scale.at(500)).toBeCloseTo(500);
    expect(scale.ticks).toEqual([10, 20, 50, 100, 200, 500]);
    expect(scale.at(100) - scale.at(10)).toBeCloseTo(scale.at(500) - scale.at(50));
  });
});
