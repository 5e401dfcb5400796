import { describe, expect, it } from 'vitest';
import { facetedOf } from '../../domain/faceted';
import { passes } from '../../domain/filtering';
import { optionsOf } from '../../domain/filterOptions';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { LANGS } from '../../domain/text';
import { measuresOf, select } from './select';
import { dek, headline } from './sentences';
import { view } from './view';
import { shareText } from './words';

const atlas = realAtlas();
const cloth = select(atlas, 'en');
const measures = measuresOf(atlas);
const NOT_MEASURES = new Set(['plan', 'target', 'vision', 'principle', 'problem', 'absence']);

/** Measures of a plan with a theme, counted anew. */
const countOf = (plan: string, theme: string): number => {
  let count = 0;
  for (const claim of atlas.claims)
    if (claim.plan === plan && !NOT_MEASURES.has(claim.kind) && claim.themes.includes(theme)) count += 1;
  return count;
};

describe('the cloth of themes', () => {
  it('has a cell for each plan and theme with measures, with their number and no other claim', () => {
    for (const { id: plan } of atlas.plans)
      for (const { id: theme } of atlas.vocabulary.themes) {
        const cell = cloth.chart.cells.find((other) => other.row === theme && other.column === plan);
        expect(cell?.count ?? 0, `${plan} ${theme}`).toBe(countOf(plan, theme));
        expect(cell?.claims.length ?? 0).toBe(cell?.count ?? 0);
      }
    expect(cloth.chart.cells.length).toBeGreaterThan(40);
  });
  it('reckons shares of the plan’s own measures, those without a theme included', () => {
    const [cell] = cloth.chart.cells;
    const own = measures.filter(({ plan }) => plan === cell?.column);
    expect(own.some(({ themes }) => themes.length === 0)).toBe(true);
    expect(cell?.share).toBeCloseTo((100 * (cell?.count ?? 0)) / own.length, 9);
  });
  it('agrees with what the filter counts, for all plans and for each', () => {
    const faceted = measures.map(facetedOf);
    const counted = (filter: Parameters<typeof passes>[1], theme: string): number =>
      optionsOf(faceted, filter)
        .find(({ facet }) => facet === 'themes')
        ?.options.find(({ id }) => id === theme)?.count ?? 0;
    for (const { id } of cloth.chart.rows) {
      const row = cloth.chart.cells.filter((cell) => cell.row === id);
      expect(counted({}, id)).toBe(row.reduce((sum, { count }) => sum + count, 0));
      for (const cell of row) expect(counted({ plans: [cell.column] }, id)).toBe(cell.count);
    }
  });
  it('counts by the filtered claims alone, if it is given those', () => {
    const kept = atlas.claims.filter((claim) => passes(facetedOf(claim), { themes: ['digital'] }));
    const filtered = select({ ...atlas, claims: kept }, 'en');
    for (const cell of filtered.chart.cells.filter(({ row }) => row === 'digital'))
      expect(cell.count).toBe(countOf(cell.column, 'digital'));
  });
  it('names the sources of its numbers: one full text, and what is known from reports and a speech', () => {
    const { sources } = readDataFile('sources.json') as { sources: readonly { kind: string; plan: string }[] };
    for (const { plan, source } of cloth.warps)
      expect(sources.some((other) => other.plan === plan.id && other.kind === source)).toBe(true);
    for (const lang of LANGS) {
      const said = dek(select(atlas, lang), lang);
      for (const { measures: own } of cloth.warps.filter(({ source }) => source !== 'report'))
        expect(said).toContain(String(own.length));
      expect(said).toContain(lang === 'zh' ? '件数不能' : 'not the numbers');
      expect(said).not.toMatch(/undefined|NaN|R&d/);
    }
  });
  it('finds the themes that run through all plans', () => {
    const through = atlas.vocabulary.themes.filter(({ id }) => atlas.plans.every((plan) => countOf(plan.id, id) > 0));
    expect(cloth.throughout).toHaveLength(through.length);
    expect(headline(cloth, 'en')).toMatch(/^Eight of 16 themes run through all four plans$/);
    expect(headline(select(atlas, 'zh'), 'zh')).toBe('16个主题里，有八个贯穿四份规划');
  });
  it('says less where there is less', () => {
    const one = select({ ...atlas, plans: atlas.plans.slice(0, 1) }, 'en');
    expect(headline(one, 'en')).toMatch(/themes in one plan$/);
    expect(dek(one, 'en')).not.toContain('against each other');
    expect(dek(select({ ...atlas, plans: [] }, 'en'), 'en')).toBe('There are no plans yet.');
  });
  it('has in the table what it prints, with both numbers', () => {
    const { rows } = view.table(cloth, 'en');
    expect(rows).toHaveLength(cloth.chart.rows.length);
    for (const { row, column, count, printed } of cloth.chart.cells)
      expect(rows.find(({ id }) => id === row)?.cells[column]?.text).toBe(`${count} (${printed.share})`);
  });
  it('prints whole per cents, and says when it is less than one', () => {
    expect([0.4, 0.5, 12.4, 100].map(shareText)).toEqual(['< 1%', '1%', '12%', '100%']);
  });
});
