import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestFirst, ofPlans, PLANS_AT_ONCE, plansAtOnce } from './atOnce';
import type { Plan } from './plan';
import { realAtlas } from './testing/realAtlas';

const atlas = realAtlas();
const [model] = atlas.plans;
const plansOf = (years: readonly number[]): Plan[] =>
  years.map((year, i) => ({ ...(model as Plan), id: `p${i}`, period: { from: String(2000 + year) } }));
const manyPlans = fc.array(fc.nat(30), { maxLength: 40 }).map(plansOf);

describe('the plans that are drawn at once', () => {
  it('are all of them while they are few', () => {
    expect(atlas.plans.length).toBeLessThanOrEqual(PLANS_AT_ONCE);
    expect(plansAtOnce(atlas.plans)).toEqual(latestFirst(atlas.plans));
    expect(ofPlans(atlas, plansAtOnce(atlas.plans))).toBe(atlas);
  });

  it('are never more than fit, each once, the wanted ones among them', () => {
    fc.assert(
      fc.property(manyPlans, fc.array(fc.nat(50)), fc.integer({ min: 1, max: 15 }), (plans, wanted, most) => {
        const ids = wanted.map((n) => `p${n}`);
        const shown = plansAtOnce(plans, ids, most).map(({ id }) => id);
        expect(shown).toHaveLength(Math.min(most, plans.length));
        expect(new Set(shown).size).toBe(shown.length);
        const known = plans.filter(({ id }) => ids.includes(id));
        expect(shown.filter((id) => ids.includes(id))).toHaveLength(Math.min(known.length, most));
      }),
    );
  });

  it('are the same whatever the order they come in', () => {
    fc.assert(
      fc.property(manyPlans, fc.integer({ min: 1, max: 15 }), (plans, most) => {
        expect(plansAtOnce([...plans].reverse(), [], most)).toEqual(plansAtOnce(plans, [], most));
      }),
    );
  });

  it('take their claims with them, and no others', () => {
    const [first] = latestFirst(atlas.plans);
    const part = ofPlans(atlas, plansAtOnce(atlas.plans, [], 1));
    expect(part.plans).toEqual([first]);
    expect(part.claims).toEqual(atlas.claims.filter(({ plan }) => plan === first?.id));
    expect(part.claims.length).toBeGreaterThan(0);
    expect(part.places).toBe(atlas.places);
  });
});
