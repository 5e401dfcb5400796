import { describe, expect, it } from 'vitest';
import { realAtlas } from '../domain/testing/realAtlas';
import { LANGS } from '../domain/text';
import { cardOfDocument, frontCard, planCard } from './cardFacts';

const atlas = realAtlas();

describe('the card of a page that is read', () => {
  it('is its plan’s for a plan, its documents and its claims, and says so', () => {
    for (const lang of LANGS)
      for (const plan of atlas.plans) {
        const { path } = planCard(plan, atlas, lang, '');
        const own = atlas.claims.find((claim) => claim.plan === plan.id);
        for (const link of [
          { page: 'plan' as const, lang, id: plan.id },
          { page: 'source' as const, lang, id: plan.sources[0] ?? '' },
          { page: 'claim' as const, lang, id: own?.id ?? '' },
        ])
          expect(cardOfDocument(link, atlas)).toEqual({ card: path, cardSays: plan.title[lang] });
      }
  });
  it('is the front page’s for all others', () => {
    for (const lang of LANGS) {
      const { path, finding, dyes } = frontCard(atlas, lang, '');
      expect(dyes).toHaveLength(atlas.plans.length);
      for (const link of [
        { page: 'home' as const, lang },
        { page: 'search' as const, lang },
        { page: 'place' as const, lang, id: 'jimo' },
      ])
        expect(cardOfDocument(link, atlas)).toEqual({ card: path, cardSays: finding });
    }
  });
  it('has a path of its own for each plan and language', () => {
    const paths = LANGS.flatMap((lang) => [
      frontCard(atlas, lang, '').path,
      ...atlas.plans.map((plan) => planCard(plan, atlas, lang, '').path),
    ]);
    expect(new Set(paths).size).toBe(2 * (atlas.plans.length + 1));
  });
});
