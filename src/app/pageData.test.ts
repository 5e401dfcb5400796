import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS } from '../domain/claim';
import { realAtlas } from '../domain/testing/realAtlas';
import { VIEWS } from '../views/all';
import { countByKind, relatedClaims, siteHeads, viewAtlas } from './pageData';

const atlas = realAtlas();

describe('what every page shows', () => {
  it('is the plans, latest first, each with the name of its territory', () => {
    const { plans } = siteHeads(atlas, VIEWS);
    const years = plans.map((plan) => plan.period.from);
    expect(years).toEqual([...years].sort().reverse());
    expect(plans.find((plan) => plan.id === 'shandong-2021')?.territory).toEqual({ zh: '山东', en: 'Shandong' });
    expect(plans).toHaveLength(atlas.plans.length);
  });
  it('is of the views no more than a list needs', () => {
    for (const head of siteHeads(atlas, VIEWS).views)
      expect(Object.keys(head).filter((key) => !['id', 'plan', 'title'].includes(key))).toEqual([]);
  });
});

describe('what a view stands on', () => {
  it.each(VIEWS.map((view) => [view.id, view] as const))('%s can be drawn from it alone', (_id, view) => {
    const part = viewAtlas(view, atlas);
    expect(viewAtlas(view, part)).toEqual(part);
    expect(part.claims.length).toBeLessThan(atlas.claims.length);
  });
});

describe('related claims', () => {
  it('are the claim first, then its whole, its parts and what it was worked out from, each once', () => {
    for (const claim of atlas.claims) {
      const related = relatedClaims(atlas, claim.id).map(({ id }) => id);
      const parts = atlas.claims.filter(({ partOf }) => partOf === claim.id).map(({ id }) => id);
      const wanted = new Set([claim.partOf, ...parts, ...(claim.derivation?.inputs ?? [])]);
      expect(related[0]).toBe(claim.id);
      expect(new Set(related.slice(1))).toEqual(
        new Set([...wanted].filter((id) => id !== undefined && id !== claim.id)),
      );
      expect(new Set(related).size).toBe(related.length);
    }
  });
  it('are none of a claim that there is not', () => {
    expect(relatedClaims(atlas, 'nothing')).toEqual([]);
  });
});

describe('claims by kind', () => {
  it('add up, and leave out kinds that do not occur', () => {
    const counts = countByKind(atlas.claims, CLAIM_KINDS);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(atlas.claims.length);
    expect(countByKind([], CLAIM_KINDS)).toEqual([]);
  });
});
