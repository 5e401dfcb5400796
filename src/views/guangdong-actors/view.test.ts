import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type ActorsData, view } from './view';

const atlas = realAtlas();
const ours = atlas.claims.filter(({ plan }) => plan === 'guangdong-2012');
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as ActorsData;

describe('platforms, enterprises and projects', () => {
  it('are drawn one by one: as many squares as the speech counts', () => {
    for (const { claim, count } of data.sets) {
      const row = data.chart.sections[0]?.rows.find(({ id }) => id === claim.id);
      expect((row?.unnamed ?? 0) + (row?.named.length ?? 0)).toBe(count);
      expect(claim.quantity).toMatchObject({ low: count, high: count });
    }
    expect(data.sets.map(({ count }) => count).sort()).toEqual([14, 22, 29, 33]);
  });
  it('have a name where the speech gives one', () => {
    const named = ours.find(({ quantity }) => quantity?.measure === 'key-support-projects-named');
    const all = data.sets.flatMap((set) => set.named);
    expect(all.map(({ id }) => id)).toEqual(named?.derivation?.inputs);
  });
  it('keep what the association does apart from what is reported of the plan', () => {
    const own = data.own.flatMap(({ claims }) => claims);
    const reported = data.sets.flatMap(({ claim, named }) => [claim, ...named]);
    expect(own.filter((claim) => reported.includes(claim))).toEqual([]);
    for (const claim of own) expect(claim.quantity).toBeUndefined();
  });
  it('do not add up two counts of enterprises', () => {
    expect(view.headline(data, 'en')).toContain('33 or 29 enterprises');
    expect(view.headline(data, 'en')).not.toContain('62');
  });
});
