import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlans, isChosenFrom, latestFirst, ofPlans, PLANS_AT_ONCE, plansAtOnce } from './atOnce';
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

  it('are all of few plans whatever is chosen; of many just those that are chosen, once they are two', () => {
    fc.assert(
      fc.property(manyPlans, fc.array(fc.nat(50), { maxLength: 20 }), (plans, wanted) => {
        const ids = wanted.map((n) => `p${n}`);
        const drawn = drawnPlans(plans, ids).map(({ id }) => id);
        const known = plans.map(({ id }) => id).filter((id) => ids.includes(id));
        expect(drawn.length).toBeLessThanOrEqual(PLANS_AT_ONCE);
        if (!isChosenFrom(plans.length)) expect(drawn).toHaveLength(plans.length);
        else if (known.length > 1) {
          expect(drawn).toHaveLength(Math.min(known.length, PLANS_AT_ONCE));
          expect(drawn.every((id) => known.includes(id))).toBe(true);
        } else {
          expect(drawn).toHaveLength(PLANS_AT_ONCE);
          expect(drawn).toEqual(expect.arrayContaining(known));
        }
      }),
    );
  });
});
