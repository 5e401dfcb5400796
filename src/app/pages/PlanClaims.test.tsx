import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../domain/atlas';
import { realAtlas } from '../../domain/testing/realAtlas';
import { PlanClaims } from './PlanClaims';

const atlas = realAtlas();
const draw = (some: Atlas): string => renderToStaticMarkup(<PlanClaims claims={some.claims} atlas={some} lang="en" />);
const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

/** The same plans so many times over, each with another id. */
function manyTimes(times: number): Atlas {
  const copies = Array.from({ length: times }, (_, i) => String(i));
  return {
    ...atlas,
    plans: copies.flatMap((i) => atlas.plans.map((plan) => ({ ...plan, id: plan.id + i }))),
    claims: copies.flatMap((i) => atlas.claims.map((claim) => ({ ...claim, id: claim.id + i, plan: claim.plan + i }))),
  };
}

describe('claims by plan', () => {
  it('are all listed while they can be read', () => {
    const html = draw(atlas);
    expect(count(html, /<li data-claim=/g)).toBe(atlas.claims.length);
    expect(html).not.toContain('not listed here');
  });

  it('are counted by plan where there are too many, and the page says how many it leaves out', () => {
    const many = manyTimes(20);
    const html = draw(many);
    const listed = count(html, /<li data-claim=/g);
    expect(listed).toBeGreaterThan(100);
    expect(listed).toBeLessThanOrEqual(600);
    expect(count(html, /plan-claims-head/g)).toBe(many.plans.length);
    expect(html).toContain(`${many.claims.length - listed} more claims are not listed here`);
  });
});
