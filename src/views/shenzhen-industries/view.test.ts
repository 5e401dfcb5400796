import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import type { IndustriesData } from './select';
import { view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const data = view.select(part, 'en') as IndustriesData;

// Counted apart from the view, from the files.
const { claims: industries } = readDataFile<{ claims: Claim[] }>('plans/shenzhen-2020/categories.json');
const others = atlas.claims.filter(
  ({ plan, kind, products = [] }) =>
    plan === 'shenzhen-2020' && kind !== 'category' && products.length > 0 && products.length < industries.length,
);
const namedAlone = (industry: Claim): boolean =>
  others.some(({ products = [] }) => industry.products?.some((id) => products.includes(id)));
const inReport = (industry: Claim): boolean => industry.evidence.some(({ source }) => source === 'shenzhen-report');

describe('the industries of Shenzhen', () => {
  it('stand each once under a link of the chain', () => {
    const placed = data.links.flatMap((group) => group.industries.map(({ id }) => id));
    expect(placed.sort()).toEqual(industries.map(({ id }) => id).sort());
    expect(data.matrix.bands?.every(({ label }) => label.endsWith('(ours)'))).toBe(true);
  });
  it('are told apart by whether a clause names them alone', () => {
    const only = industries.filter((industry) => !namedAlone(industry)).map(({ id }) => id);
    expect(data.listedOnly.map(({ id }) => id)).toEqual(only);
    expect(only).toHaveLength(3);
    for (const { label } of data.listedOnly) expect(view.headline(data, 'zh')).toContain(label.zh);
  });
  it('show what the report leaves out', () => {
    const lost = industries.filter((industry) => !inReport(industry)).map(({ id }) => id);
    expect(data.lost.map(({ id }) => id)).toEqual(lost);
    const struck = data.matrix.cells.filter(({ look }) => look === 'missing').map(({ row }) => row);
    expect(struck).toEqual(lost);
    const report = data.matrix.columns.at(-1);
    expect(report?.total).toBe(industries.length - lost.length);
  });
  it('name all of them in each list', () => {
    const full = data.matrix.columns.filter(({ total }) => total === industries.length);
    expect(full.map(({ short }) => short.split(' ')[0])).toEqual(['Preamble', '7', '12']);
  });
});
