import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import { REASON_CODES } from '../../src/domain/comparability';
import { comparabilityTable } from './build/comparability-table';
import { atlasWithFifthPlan } from './fixtures/fifth-plan';
import { loadData } from './load';

const rowsOf = (atlas: Atlas) => csvParse(comparabilityTable(atlas).csv.slice(1));
const targetsOf = ({ claims }: Atlas) => claims.filter(({ kind }) => kind === 'target');
const atlas = loadData('public/data').atlas;
const rows = rowsOf(atlas);

describe('comparability.csv', () => {
  test('lists every pair of targets of two plans once, the smaller id first', () => {
    const targets = targetsOf(atlas);
    const pairs = targets.flatMap((a) => targets.filter((b) => a.id < b.id && a.plan !== b.plan));
    expect(rows.length).toBe(pairs.length);
    expect(new Set(rows.map((row) => `${row.claim_a} ${row.claim_b}`)).size).toBe(rows.length);
    expect(rows.every((row) => (row.claim_a ?? '') < (row.claim_b ?? '') && row.plan_a !== row.plan_b)).toBe(true);
  });

  test('names the plan that says each of them', () => {
    const plans = new Map(targetsOf(atlas).map(({ id, plan }) => [id, plan]));
    for (const row of rows)
      expect([row.plan_a, row.plan_b]).toEqual([plans.get(row.claim_a ?? ''), plans.get(row.claim_b ?? '')]);
  });

  test('gives codes that the rules have, and a reason wherever there is no plain axis', () => {
    for (const row of rows) {
      const codes = (row.reasons ?? '').split(';').filter(Boolean);
      expect(codes.filter((code) => !REASON_CODES.some((known) => known === code))).toEqual([]);
      if (row.verdict !== 'one-axis') expect(codes).not.toEqual([]);
    }
  });

  test('of too many targets, keeps the pairs of one measure, and says so', () => {
    const measures = new Map(targetsOf(atlas).map(({ id, quantity }) => [id, quantity?.measure]));
    const few = comparabilityTable(atlas, 3);
    const kept = csvParse(few.csv.slice(1));
    const ofOne = rows.filter((row) => measures.get(row.claim_a ?? '') === measures.get(row.claim_b ?? ''));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map((row) => ({ ...row }))).toEqual(ofOne.map((row) => ({ ...row })));
    expect(few.description).toContain('different-measure');
    expect(comparabilityTable(atlas).description).toContain('Every pair');
  });

  test('does not depend on the order of claims, plans or places', () => {
    const { claims, plans, places } = atlas;
    const turned = {
      ...atlas,
      claims: [...claims].reverse(),
      plans: [...plans].reverse(),
      places: [...places].reverse(),
    };
    expect(comparabilityTable(turned).csv).toBe(comparabilityTable(atlas).csv);
  });

  test('has the pairs of a fifth plan by data only', () => {
    const five = atlasWithFifthPlan();
    const own = rowsOf(five).filter((row) => [row.plan_a, row.plan_b].includes('yunjin-2031'));
    const yunjin = targetsOf(five).filter(({ plan }) => plan === 'yunjin-2031');
    expect(yunjin.length).toBeGreaterThan(0);
    expect(own.length).toBe(yunjin.length * targetsOf(atlas).length);
    expect(own.find((row) => row.claim_a === 'sh-target-scale' && row.claim_b === 'yj-target-output')).toMatchObject({
      verdict: 'not-comparable',
      reasons: expect.stringContaining('different-measure'),
    });
  });
});
