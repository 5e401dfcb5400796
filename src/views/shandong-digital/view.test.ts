import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type DigitalData, view } from './view';

const atlas = realAtlas();
const ours = atlas.claims.filter(({ plan }) => plan === 'shandong-2021');
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as DigitalData;

describe('the digital programme and channels', () => {
  it('hold every target that belongs to a programme, and every channel', () => {
    const targets = ours.filter(({ kind, partOf }) => kind === 'target' && partOf !== undefined);
    expect(data.targets).toEqual(targets);
    const channels = ours.filter(({ kind }) => kind === 'channel');
    const kinds = new Set(channels.map(({ partOf }) => partOf));
    expect(data.channels).toEqual(channels.filter(({ id }) => !kinds.has(id)));
  });
  it('draw each part once, below the programme that it belongs to', () => {
    const drawn = data.chart.branches.flatMap(({ id, groups }) =>
      groups.flatMap(({ items }) => [id, ...items.map((item) => item.id)]),
    );
    expect([...drawn].sort()).toEqual(
      view
        .claims(atlas)
        .map(({ id }) => id)
        .sort(),
    );
  });
  it('print a figure for each target and for no channel', () => {
    const items = data.chart.branches.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const measured = new Set(items.filter(({ value }) => value !== undefined).map(({ id }) => id));
    expect([...measured].sort()).toEqual(data.targets.map(({ id }) => id).sort());
  });
});
