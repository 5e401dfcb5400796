import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import type { ActorsBoard } from './board';
import { answering, bodiesOf } from './bodies';
import { view } from './view';

const atlas = realAtlas();
const bodies = bodiesOf(atlas);
const board = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as ActorsBoard;

describe('who acts', () => {
  it('is everyone that a claim names, once a plan', () => {
    const named = new Set(
      atlas.claims
        .filter(({ kind }) => kind !== 'absence')
        .flatMap(({ plan, actors }) => (actors ?? []).map(({ actor }) => `${plan} ${actor}`)),
    );
    expect(bodies.map(({ plan, actor }) => `${plan} ${actor.id}`).sort()).toEqual([...named].sort());
    const shown = board.ledger.rows.flatMap(({ cells }) =>
      Object.values(cells)
        .flat()
        .map(({ id }) => id),
    );
    for (const id of named) expect(shown.filter((one) => one === id)).toHaveLength(1);
  });
  it('stands on claims of that plan which name it in that role', () => {
    for (const { actor, plan, claims, roles } of bodies) {
      for (const claim of claims) expect(claim.plan).toBe(plan);
      for (const { role, count } of roles) {
        const own = claims.filter(({ actors }) => actors?.some((ref) => ref.actor === actor.id && ref.role === role));
        expect(own).toHaveLength(count);
      }
      expect(roles.length).toBeGreaterThan(0);
    }
  });
  it('answers for something only where a plan says so', () => {
    for (const { actor, plan } of answering(bodies)) {
      const saying = atlas.claims.filter(
        ({ plan: own, status, actors }) =>
          own === plan &&
          status !== 'inferred' &&
          actors?.some((ref) => ref.actor === actor.id && ref.role === 'responsible'),
      );
      expect(saying.length).toBeGreaterThan(0);
    }
  });
  it('is said to be unnamed where a plan names nobody responsible', () => {
    const responsible = new Set(answering(bodies).map(({ plan }) => plan));
    const left = board.ledger.rows.find(({ id }) => id === 'left-out');
    for (const { id } of atlas.plans.filter((plan) => !responsible.has(plan.id)))
      expect(left?.cells[id]?.length).toBeGreaterThan(0);
  });
  it('is counted in the headline', () => {
    expect(view.headline(board, 'en')).toContain(`${answering(bodies).length} bodies`);
  });
});
