import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeClaims } from '../data/decode';
import { VIEWS } from '../views/all';
import { loadComponent } from '../views/registry';
import { Picture } from './Picture';
import { viewAtlas } from './pageData';
import { realSite } from './testing/realSite';

const TIMES = 100;
/** A drawing with a line for each claim, and one that groups them; docs/scale.md tells what many plans do to all views. */
const DRAWN = ['shandong-targets', 'guangdong-tasks'];
const site = realSite();

/** A file with each claim of a plan a hundred times, under names of their own. */
const hundredfold = (plan: string) => ({
  claims: Array.from({ length: TIMES }, (_, time) =>
    site.atlas.claims
      .filter((claim) => claim.plan === plan)
      .map((claim) => (time === 0 ? claim : { ...claim, id: `${claim.id}-x${time}` })),
  ).flat(),
});

describe('[B18] a file of a hundred times the rows', () => {
  it.each(VIEWS.filter(({ id }) => DRAWN.includes(id)).map((view) => [view.id, view] as const))(
    'is read whole, and %s holds it',
    async (id, view) => {
      const plans = view.needs.plans === 'all' ? [] : view.needs.plans;
      const claims = plans.flatMap((plan) => decodeClaims(hundredfold(plan), site.atlas));
      expect(claims.length).toBe(TIMES * site.atlas.claims.filter(({ plan }) => plans.includes(plan)).length);
      const few = view.table(view.select(viewAtlas(view, site.atlas), 'en'), 'en').rows.length;
      const data = view.select(viewAtlas(view, { ...site.atlas, claims }), 'en');
      expect(view.table(data, 'en').rows.length).toBeGreaterThanOrEqual(few);
      const props = { data, display: { lang: 'en', reviewLabel: '' } } as const;
      const parts = { Component: await loadComponent(id), geometry: site.geometry, props, from: `/en/${id}/` };
      const drawn = renderToStaticMarkup(createElement(Picture, parts));
      expect(drawn).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/);
    },
  );
});
