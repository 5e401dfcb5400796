import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sliceAtlas } from '../../domain/slice';
import { realAtlas } from '../../domain/testing/realAtlas';
import { overlaps } from '../../maps/kit/box';
import { kmPerPixel } from '../../maps/kit/scalebar';
import { areasOf, linesOf } from '../../maps/kit/topology';
import { layoutMap, type MapLayout, shownLabels } from '../../maps/regions/layout';
import type { Geometry } from '../types';
import type { PlacesBoard } from './board';
import { ISLANDS } from './bounds';
import { mapOfAll, smallMaps } from './maps';
import { view } from './view';

const atlas = realAtlas();
const geometry: Geometry = Object.fromEntries(
  view.needs.geometry.map((file) => [file, JSON.parse(readFileSync(`public/data/geo/${file}.json`, 'utf8'))]),
);
const part = sliceAtlas(atlas, view.claims(atlas));
const display = { reviewLabel: 'Unreviewed sketch map' };
const drawing = (lang: 'zh' | 'en') => ({ lang, geometry, href: (to: string) => to });
const boardOf = (lang: 'zh' | 'en') => view.select(part, lang) as PlacesBoard;

describe('the places of all plans', () => {
  const { plans } = boardOf('en');
  it('are those inside the territory that a claim puts something at, and no others', () => {
    const parents = new Map(atlas.places.map(({ id, parent }) => [id, parent]));
    const inside = (place: string, territory: string): boolean => {
      for (let up = parents.get(place); up !== undefined; up = parents.get(up)) if (up === territory) return true;
      return false;
    };
    for (const { plan, named } of plans) {
      const wanted = new Set(
        atlas.claims
          .filter(({ plan: own, kind }) => own === plan.id && ['cluster', 'base', 'district'].includes(kind))
          .flatMap(({ places }) => places)
          .filter(({ place, role }) => ['located', 'member'].includes(role) && inside(place, plan.place))
          .map(({ place }) => place),
      );
      const shown = named.filter(({ naming }) => naming !== 'left-out').map(({ place }) => place.id);
      for (const id of wanted) expect(shown).toContain(id);
      for (const { place } of named) expect(inside(place.id, plan.place)).toBe(true);
    }
  });
  it('have a sentence where a plan names none', () => {
    for (const { named, unplaced } of plans)
      if (named.every(({ naming }) => naming === 'left-out')) expect(unplaced.length).toBeGreaterThan(0);
  });
  it('show what the documents leave out as such, a functional district too', () => {
    const left = plans.flatMap(({ named }) => named.filter(({ naming }) => naming === 'left-out'));
    expect(left.map(({ place }) => place.id)).toEqual(expect.arrayContaining(['rizhao', 'dapeng']));
  });
});

describe.each(['zh', 'en'] as const)('the map of all, in %s', (lang) => {
  const board = boardOf(lang);
  const map = mapOfAll(board.plans, drawing(lang));
  let layout: MapLayout;
  beforeAll(() => {
    layout = layoutMap(map, lang, display);
  });

  it('draws every place that has an outline or a point, once, in the dye of its plan', () => {
    const marks = [...map.regions, ...map.points];
    for (const { plan, named } of board.plans) {
      for (const { place } of named) {
        const own = marks.filter((mark) => mark.place === place.id);
        expect(own.map(({ dye }) => dye)).toEqual([plan.dye]);
      }
    }
    expect(layout.regions).toHaveLength(map.regions.length);
    expect(map.points.map(({ place }) => place)).toContain('dapeng');
  });
  it('has Taiwan with its islands in the frame, and nothing over it or over the dash line', () => {
    const { width, height } = layout.frame;
    const [taiwan] = ISLANDS;
    const rings = areasOf(map.topology, 'provinces').get(taiwan);
    expect(rings).toBeDefined();
    const boxes = layout.sets.flatMap((set) => [
      set.scale.box,
      set.review.box,
      ...(set.insetLabel ? [set.insetLabel.box] : []),
      ...shownLabels(set).flatMap(({ placement }) => ('box' in placement ? [placement.box] : [])),
    ]);
    expect(layout.inset).toBeDefined();
    if (layout.inset) boxes.push(layout.inset.box);
    const inFrame = layout.keepClear.filter(({ y0 }) => y0 < height);
    expect(inFrame.length).toBeGreaterThan(14);
    for (const clear of inFrame) {
      expect(clear.x1).toBeLessThanOrEqual(width + 2);
      for (const box of boxes) expect(overlaps(box, clear)).toBe(false);
    }
  });
  it('has the South China Sea islands and every dash in its inset', () => {
    const { inset } = layout;
    const dashes = inset?.borders.find(({ tone }) => tone === 'dashline')?.d.match(/M/g) ?? [];
    const all = linesOf(map.topology, 'dashline').flatMap((line) =>
      line.type === 'LineString' ? [line.coordinates] : line.coordinates,
    );
    const southern = all.filter((line) => line.some(([, lat = 0]) => lat < 23.5));
    expect(all.length).toBe(10);
    expect(dashes.length).toBeGreaterThanOrEqual(southern.length);
    expect(inset?.ground[0]?.d.match(/M/g)?.length).toBeGreaterThan(40);
  });
  it('reaches as far as the places of a plan whose territory has no outline', () => {
    const plan = board.plans.find(({ named }) => named.length > 0);
    const one = plan?.named.find(({ naming }) => naming === 'site');
    if (!plan || !one) throw new Error('no plan');
    const { name, short, level } = one.place;
    const inland = { id: 'inland', name, short, level, point: [101, 30] as const };
    const far = { ...plan, territory: { ...plan.territory, id: 'far' }, named: [{ ...one, place: inland }] };
    const wide = mapOfAll([...board.plans, far], drawing(lang));
    expect(map.bounds?.[0]).toBeGreaterThan(101);
    expect(wide.points.map(({ place }) => place)).toContain('inland');
    const laid = layoutMap(wide, lang, display);
    const at = laid.points.find(({ data }) => data.place === 'inland')?.at ?? [-1, -1];
    expect(at[0] > 0 && at[1] > 0 && at[0] < laid.frame.width && at[1] < laid.frame.height).toBe(true);
    expect(wide.bounds?.slice(1, 3)).toEqual(map.bounds?.slice(1, 3));
  });
  it('names or numbers every place where something is in a territory that has the room', () => {
    const must = [...map.regions, ...map.points].filter(({ named }) => named === undefined);
    expect(must.length).toBeGreaterThan(10);
    for (const set of layout.sets) {
      const shown = shownLabels(set).map(({ mark }) => mark?.place);
      for (const { place } of must) expect(shown).toContain(place);
    }
  });
});

describe('the small maps', () => {
  const { plans } = boardOf('en');
  const small = smallMaps(plans, drawing('en'));
  const layouts = [...small.values()].map(({ data, size }) => layoutMap(data, 'en', display, size));

  it('are drawn at one scale', () => {
    const scales = layouts.map(({ camera }) => kmPerPixel(camera));
    for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 2);
    expect(layouts).toHaveLength(plans.length);
  });
  it('hold their whole territory and all their points', () => {
    for (const { frame, rough, points } of layouts) {
      const { x0, y0, x1, y1 } = rough.box;
      expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-0.5);
      expect(x1).toBeLessThanOrEqual(frame.width + 0.5);
      expect(y1).toBeLessThanOrEqual(frame.height + 0.5);
      for (const { at } of points)
        expect(at[0] > 0 && at[1] > 0 && at[0] < frame.width && at[1] < frame.height).toBe(true);
    }
  });
  it('[H5] have a review slot and a scale each', () => {
    for (const { sets } of layouts) expect(sets.map(({ review }) => review.text)).toEqual([display.reviewLabel]);
  });
});
