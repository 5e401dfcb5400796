import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim';
import { sliceAtlas } from '../../domain/slice';
import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import { type VisionsData, view } from './view';

const atlas = realAtlas();
const part = sliceAtlas(atlas, view.claims(atlas), view.places?.(atlas));
const data = view.select(part, 'en') as VisionsData;

// Counted apart from the view, from the files.
const read = (name: string) => readDataFile<{ claims: Claim[] }>(`plans/shenzhen-2020/${name}.json`).claims;
const dated = [...read('visions'), ...read('targets')].filter(({ quantity }) => quantity && 'by' in quantity);
const items = data.chart.groups.flatMap((group) => group.items);

describe('the goals of Shenzhen', () => {
  it('are those with a year, each once, on the side of its year', () => {
    expect(items.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { id, side } of items) {
      const quantity = dated.find((claim) => claim.id === id)?.quantity;
      expect(quantity && 'by' in quantity && quantity.by).toBe(side === 0 ? '2022' : '2024');
    }
  });
  it('have a number where the file has one', () => {
    const numbered = dated.filter(({ quantity }) => quantity?.form === 'interval');
    expect(data.numbered.map(({ claim }) => claim.id)).toEqual(numbered.map(({ id }) => id));
    expect(view.headline(data, 'en')).toContain(`${dated.length} goals for 2022 and 2024, one has a number`);
    expect(view.headline(data, 'zh')).toContain(`${dated.length}条目标里，有数字的只有一条`);
  });
  it('are joined only from the first year to the second', () => {
    const side = (id: string) => items.find((item) => item.id === id)?.side;
    for (const { from, to } of data.chart.links) expect([side(from), side(to)]).toEqual([0, 1]);
  });
  it('draw a direction, things without a number and a range as what they are', () => {
    const forms = items.map(({ pledge }) => pledge.form);
    const without = dated.filter(({ quantity }) => quantity?.form === 'unquantified');
    const directions = without.filter(({ quantity }) => quantity?.measure === 'qualitative-goal');
    expect(forms.filter((form) => form === 'direction')).toHaveLength(directions.length);
    expect(forms.filter((form) => form === 'several')).toHaveLength(without.length - directions.length);
  });
});
