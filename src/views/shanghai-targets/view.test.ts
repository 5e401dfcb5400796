import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type TargetsOfPlan, view } from './view';

const atlas = realAtlas();
const targets = atlas.claims.filter(({ plan, kind }) => plan === 'shanghai-2022' && kind === 'target');
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'zh') as TargetsOfPlan;

describe("Shanghai's targets", () => {
  it('are the stated ones, and beside them one sum of our own', () => {
    const stated = targets.filter(({ status }) => status !== 'derived');
    expect(data.stated).toEqual(stated);
    expect(data.claims.filter((claim) => !stated.includes(claim))).toEqual([data.sum]);
    expect(data.sum?.status).toBe('derived');
  });
  it('keep levels and words without a number apart from figures', () => {
    const forms = data.withoutFigure.map(({ quantity }) => quantity?.form);
    expect(new Set(forms)).toEqual(new Set(['level', 'unquantified']));
    expect(data.stated.length - forms.length).toBe(
      targets.filter(({ quantity, status }) => quantity?.form === 'interval' && status !== 'derived').length,
    );
  });
  it('never put the sum and the size of the industry on one axis', () => {
    const of = (id: string | undefined) => data.chart.groups.find(({ rows }) => rows.some((row) => row.id === id))?.id;
    expect(of(data.sum?.id)).toBeDefined();
    expect(of(data.sum?.id)).not.toBe(of(data.scale?.id));
  });
});
