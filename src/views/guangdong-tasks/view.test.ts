import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type TasksData, view } from './view';

const atlas = realAtlas();
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'zh') as TasksData;

describe("the association's tasks", () => {
  it('are as many as the speech states, in the order of their numbers', () => {
    const stated = atlas.claims.find(({ quantity }) => quantity?.measure === 'association-tasks');
    expect(stated?.quantity).toMatchObject({ low: data.tasks.length, high: data.tasks.length });
    expect(data.tasks.map(({ task }) => task.number)).toEqual(data.tasks.map((_, index) => String(index + 1)));
  });
  it('show every part once, under its task', () => {
    for (const { task, parts } of data.tasks) {
      const branch = data.chart.branches.find(({ id }) => id === task.id);
      expect(branch?.groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(
        parts.map(({ id }) => id).sort(),
      );
      expect(parts.length).toBeGreaterThan(0);
    }
  });
  it('have no other figure than the headline says', () => {
    const figures = data.tasks.flatMap(({ parts }) => parts).filter(({ quantity }) => quantity?.form === 'interval');
    expect(data.measured).toEqual(figures);
  });
});
