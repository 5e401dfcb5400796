import { describe, expect, it } from 'vitest';
import { type Claim, claimsOfKind } from '../../domain/claim';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import type { MoneyData } from './select';
import { view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const data = view.select(part, 'en') as MoneyData;

// Counted apart from the view, from the file.
const { claims } = readDataFile<{ claims: Claim[] }>('plans/shenzhen-2020/instruments.json');
const instruments = claimsOfKind(claims, 'instrument');
const withSum = instruments.filter(({ instrument }) => instrument.cap ?? instrument.reward);
const rows = [...data.chart.measured, ...data.chart.silent].flatMap((group) => group.rows);

describe('money in Shenzhen', () => {
  it('shows every clause once, with the task it stands in', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(instruments.map(({ id }) => id).sort());
    for (const { id, task } of rows) expect(task?.claim).toBe(instruments.find((claim) => claim.id === id)?.partOf);
  });
  it('draws the sums of the file and invents none', () => {
    for (const { id, terms } of rows) {
      const { rate, cap, reward } = instruments.find((claim) => claim.id === id)?.instrument ?? {};
      const bound = (quantity: typeof cap) => (quantity?.form === 'interval' ? quantity.high : undefined);
      if (terms.form === 'capped') expect([terms.rate, terms.cap]).toEqual([bound(rate), bound(cap)]);
      if (terms.form === 'fixed') expect(terms.sum).toBe(bound(reward));
      if (terms.form === 'silent') expect([cap, reward]).toEqual([undefined, undefined]);
    }
    expect(rows.filter(({ terms }) => terms.form !== 'silent')).toHaveLength(withSum.length);
  });
  it('has an axis from 0 past the largest sum', () => {
    const ticks = data.chart.ticks.map(({ value }) => value);
    const caps = rows.map(({ terms }) => (terms.form === 'capped' ? terms.cap : 0));
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...caps));
  });
  it('counts in the headline what has no amount', () => {
    expect(instruments.length - withSum.length).toBe(10);
    expect(view.headline(data, 'en')).toBe('Ten of the 15 clauses on money state no amount');
    expect(view.headline(data, 'zh')).toBe('15处给钱的条文里，10处没有写金额');
  });
  it('writes the same sums in the table', () => {
    const cells = view.table(data, 'zh').rows.map((row) => row.cells.cap?.text ?? '');
    expect(cells.filter((text) => text !== '—')).toHaveLength(
      instruments.filter(({ instrument }) => instrument.cap).length,
    );
    expect(cells[0]).toContain('800万元');
  });
});
