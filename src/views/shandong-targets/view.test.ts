import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { countWord } from '../../i18n/join';
import { type TargetsOfPlan, view } from './view';

const atlas = realAtlas();
const targets = atlas.claims.filter(({ plan, kind }) => plan === 'shandong-2021' && kind === 'target');
const open = targets.filter(
  ({ quantity }) => quantity?.form === 'interval' && quantity.low !== undefined && quantity.high === undefined,
);
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as TargetsOfPlan;

describe("Shandong's targets", () => {
  it('are all targets of the plan, each drawn and tabled once', () => {
    const ids = targets.map(({ id }) => id).sort();
    expect(data.claims.map(({ id }) => id).sort()).toEqual(ids);
    expect(data.chart.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(ids);
    expect(
      view
        .table(data, 'en')
        .rows.map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });
  it('state in the headline how many have no upper end', () => {
    expect(data.openUp).toEqual(open);
    const headline = view.headline(data, 'en').toLowerCase();
    for (const number of [open.length, targets.length]) expect(headline).toContain(countWord(number, 'en'));
    expect(view.headline(data, 'zh')).toContain(`${countWord(open.length, 'zh')}项`);
  });
  it('name in the explanation what is our reading', () => {
    for (const claim of targets.filter(({ status }) => status === 'inferred'))
      expect(view.dek(data, 'en')).toContain(claim.label.en);
  });
});
