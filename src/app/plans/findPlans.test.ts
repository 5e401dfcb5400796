import { describe, expect, it } from 'vitest';
import type { Plan } from '../../domain/plan';
import { realAtlas } from '../../domain/testing/realAtlas';
import { findPlans, namedPlans } from './findPlans';

const atlas = realAtlas();
const [model] = atlas.plans;
const many = Array.from({ length: 60 }, (_, n): Plan => ({ ...(model as Plan), id: `p${n}` }));
const plans = namedPlans(atlas);
const idsOf = (list: readonly { readonly plan: Plan }[]) => list.map(({ plan }) => plan.id);

describe('plans to choose from', () => {
  it('are found by territory, title and year, in either language', () => {
    for (const { plan } of plans) {
      const place = atlas.places.find(({ id }) => id === plan.place);
      for (const words of [place?.short.zh, place?.short.en.toUpperCase(), `${plan.title.en} ${plan.period.from}`])
        expect(idsOf(findPlans(plans, [], words ?? '').found)).toContain(plan.id);
    }
    expect(findPlans(plans, [], 'zzqx').found).toEqual([]);
  });

  it('stay where they are when they are chosen; what is chosen and not found stands before them', () => {
    const [first, second] = idsOf(plans);
    const before = findPlans(plans, [], '');
    expect(findPlans(plans, [second ?? ''], '').found).toEqual(before.found);
    expect(findPlans(plans, [second ?? ''], '').kept).toEqual([]);
    const { kept, found } = findPlans(plans, [first ?? ''], 'zzqx');
    expect([idsOf(kept), found]).toEqual([[first], []]);
  });

  it('are listed up to a number, and the rest counted', () => {
    const { found, more } = findPlans(namedPlans({ ...atlas, plans: many }), [], '');
    expect(found.length + more).toBe(60);
    expect(found.length).toBeLessThan(60);
  });
});
