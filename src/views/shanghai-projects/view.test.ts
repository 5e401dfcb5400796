import { describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { type ProjectsData, view } from './view';

const atlas = realAtlas();
const actions = atlas.claims.filter(({ plan, kind }) => plan === 'shanghai-2022' && kind === 'action');
const data = view.select(sliceAtlas(atlas, view.claims(atlas)), 'en') as ProjectsData;

describe('the projects', () => {
  it('have as many actions as each states, in the order of their numbers', () => {
    for (const { project, actions: own } of data.projects) {
      expect(own).toEqual(actions.filter(({ partOf }) => partOf === project.id));
      expect(project.quantity).toMatchObject({ low: own.length, high: own.length });
    }
    expect(data.projects.flatMap((each) => each.actions.map(({ number }) => Number(number)))).toEqual(
      actions.map((_, index) => index + 1),
    );
  });
  it('are as many, and have as many actions, as the plan states', () => {
    const stated = (measure: string) =>
      atlas.claims.find(
        ({ kind, status, quantity }) => kind === 'plan' && status === 'stated' && quantity?.measure === measure,
      )?.quantity;
    expect(stated('special-projects')).toMatchObject({ low: data.projects.length });
    expect(stated('plan-actions')).toMatchObject({ low: actions.length });
  });
  it('draw every claim once', () => {
    const drawn = data.chart.branches.flatMap(({ id, groups }) => [
      id,
      ...groups.flatMap(({ items }) => items.map((item) => item.id)),
    ]);
    expect(drawn.sort()).toEqual(
      view
        .claims(atlas)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
