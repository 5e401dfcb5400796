import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import type { MoneyBoard } from './board';
import { view } from './view';

const atlas = realAtlas();
const boardOf = (of = atlas) => view.select(sliceAtlas(of, view.claims(of)), 'en') as MoneyBoard;
const board = boardOf();
const instruments = atlas.claims.filter((claim) => claim.kind === 'instrument');
const entries = board.ledger.rows.flatMap(({ cells }) => Object.values(cells).flat());

describe('money in all plans', () => {
  it('shows every clause once, under its plan and its form', () => {
    for (const claim of instruments) {
      const rows = board.ledger.rows.filter(({ cells }) => cells[claim.plan]?.some(({ id }) => id === claim.id));
      expect(rows.map(({ id }) => id)).toEqual([claim.instrument.form]);
      expect(entries.filter(({ id }) => id === claim.id)).toHaveLength(1);
    }
  });
  it('fills a knot only where a sum or a share is stated, and says it', () => {
    for (const { id, instrument } of instruments) {
      const entry = entries.find((one) => one.id === id);
      const stated = [instrument.rate, instrument.cap, instrument.reward].some((quantity) => quantity !== undefined);
      expect(entry?.look).toBe(stated ? 'solid' : 'hatched');
      expect(/\d/.test(entry?.detail ?? '')).toBe(stated);
    }
  });
  it('has a column for every plan, and a sentence for each that states no sum', () => {
    expect(board.ledger.columns.map(({ id }) => id).sort()).toEqual(atlas.plans.map(({ id }) => id).sort());
    const left = board.ledger.rows.find(({ id }) => id === 'left-out');
    for (const { id } of atlas.plans) expect(left?.cells[id]?.length).toBeGreaterThan(0);
  });
  it('names in its headline who states sums, from the data', () => {
    expect(view.headline(board, 'en')).toBe('Only Shenzhen states how much money is given, in five of its 15 clauses');
    const silent = instruments.map(({ id, instrument }) => [
      id,
      { form: instrument.form, purpose: instrument.purpose },
    ]);
    const bare = new Map(silent as [string, (typeof instruments)[number]['instrument']][]);
    const claims = atlas.claims.map((claim) =>
      claim.kind === 'instrument'
        ? { ...claim, instrument: { ...bare.get(claim.id), recipients: [], conditions: [], exceptions: [] } as never }
        : claim,
    );
    expect(view.headline(boardOf({ ...atlas, claims }), 'en')).toBe('No plan states how much money is given');
  });
});
