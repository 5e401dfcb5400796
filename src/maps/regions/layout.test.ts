import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../kit/box';
import { projectionOf, similarity } from '../kit/camera';
import { fixtureMap } from './fixture';
import { groundGeometry } from './ground';
import { type LabelSet, labelSet, layoutMap, shownLabels } from './layout';
import { missingRegions } from './scene';
import { DESIGN_WIDTH, RESPONSIVE_SETS } from './sets';
import { chinaMap, citiesMap, clustersMap } from './shandong.fixture';

const display = { reviewLabel: '示意图(未经审图)' };
const MAPS = { clusters: clustersMap, cities: citiesMap, china: chinaMap, fixture: fixtureMap };
const CASES = Object.entries(MAPS).flatMap(([name, make]) =>
  (['zh', 'en'] as const).map((lang) => ({ name, lang, data: make(lang) })),
);

/** Everything with text on it: labels, numbers, scale bar, review number. */
const textBoxes = (set: LabelSet): Box[] => [
  ...shownLabels(set).flatMap(({ placement }) => ('box' in placement ? [placement.box] : [])),
  set.scale.box,
  set.review.box,
];

describe.each(CASES)('$name in $lang', ({ data, lang }) => {
  const layout = layoutMap(data, lang, display);

  it('collides nowhere, in any set', () => {
    for (const set of layout.sets) {
      const boxes = textBoxes(set);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      });
    }
  });

  it('names or numbers every mark, in every set', () => {
    const marks = layout.regions.length + layout.points.length;
    for (const set of layout.sets) expect(shownLabels(set).filter(({ mark }) => mark)).toHaveLength(marks);
  });

  it('[B10] draws paths without NaN', () => {
    const paths = [...layout.ground, ...layout.borders, ...layout.regions].map(({ d }) => d);
    expect(paths.every((d) => d.startsWith('M') && !/NaN|Infinity|e/.test(d))).toBe(true);
  });
});

describe('label sets', () => {
  it('set no text below 11 px at the narrow end of their range', () => {
    const narrowest = { wide: 800, medium: 480, narrow: 296, fixed: DESIGN_WIDTH };
    for (const { name, sizes } of RESPONSIVE_SETS) {
      expect((Math.min(sizes.name, sizes.detail) * narrowest[name]) / DESIGN_WIDTH).toBeGreaterThanOrEqual(11);
    }
  });

  it('place anew where a person stopped, and name an area where it can be seen', () => {
    const layout = layoutMap(clustersMap('zh'), 'zh', display);
    const camera = { center: [119.5, 36.45] as const, zoom: layout.camera.zoom + 2 };
    const [spec] = RESPONSIVE_SETS;
    const by = similarity(layout.camera, camera, layout.frame);
    const set = labelSet(layout, spec as NonNullable<typeof spec>, 'zh', display, camera, by);
    const named = shownLabels(set).map(({ text }) => text);
    expect(named).toEqual(expect.arrayContaining(['昌邑', '高密', '潍坊']));
    expect(named).not.toContain('郓城');
    expect(set.scale.bar.km).toBeLessThan(layout.sets[0]?.scale.bar.km ?? 0);
    // Anchors stay in the overview's frame, from which each frame's positions are computed.
    const gaomi = set.labels.find(({ text }) => text === '高密');
    const original = layout.sets[0]?.labels.find(({ text }) => text === '高密');
    expect(gaomi?.at[0]).toBeCloseTo(original?.at[0] ?? 0, 6);
  });

  it('follow a fixed size and its text scale', () => {
    const layout = layoutMap(citiesMap('zh'), 'zh', display, { width: 3840, height: 2160, textScale: 3 });
    expect(layout.frame).toEqual({ width: 3840, height: 2160 });
    expect(layout.sets.map(({ spec }) => [spec.name, spec.sizes.name])).toEqual([['fixed', 15.2 * 3]]);
  });
});

describe('the national map', () => {
  it.each(['zh', 'en'] as const)('has nothing over islands and the ten-dash line (%s)', (lang) => {
    const layout = layoutMap(chinaMap(lang), lang, display);
    expect(layout.keepClear.length).toBeGreaterThan(20);
    for (const set of layout.sets) {
      for (const box of textBoxes(set)) expect(layout.keepClear.some((kept) => overlaps(kept, box))).toBe(false);
    }
  });

  it('shows all ten dashes and Taiwan inside its frame', () => {
    const { frame, camera, borders } = layoutMap(chinaMap('zh'), 'zh', display);
    const dashes = borders.find(({ tone }) => tone === 'dashline')?.d.match(/M/g) ?? [];
    expect(dashes).toHaveLength(10);
    const project = projectionOf(camera, frame.width, frame.height);
    for (const place of [
      [121, 23.8],
      [112.3, 3.9],
      [135, 48.4],
      [73.6, 39.4],
    ] as [number, number][]) {
      const [x = -1, y = -1] = project(place) ?? [];
      expect(x > 0 && x < frame.width && y > 0 && y < frame.height).toBe(true);
    }
  });
});

describe('ground', () => {
  it('gives a GL map one geometry for each path, in the same order', () => {
    const data = clustersMap('zh');
    const layout = layoutMap(data, 'zh', display);
    const kinds = groundGeometry(data).map(({ type }) => type);
    expect(kinds).toHaveLength(layout.ground.length + layout.borders.length);
    expect(kinds.slice(0, 2)).toEqual(['MultiPolygon', 'MultiPolygon']);
    expect(kinds.slice(2).every((type) => type === 'MultiLineString')).toBe(true);
  });

  it('writes a coast once: as the stroke of its land', () => {
    const layout = layoutMap(clustersMap('zh'), 'zh', display);
    expect(layout.ground.map(({ tone }) => tone)).toEqual(['land-2', 'land map-edged']);
    expect(layout.borders.map(({ tone }) => tone)).toEqual(['border', 'hairline', 'border']);
  });

  it('tells of regions that the topology lacks', () => {
    const data = clustersMap('zh');
    const [first] = data.regions;
    if (!first) throw new Error('the sample has regions');
    const broken = { ...data, regions: [{ ...first, id: '999999' }] };
    expect(missingRegions(broken).map(({ id }) => id)).toEqual(['999999']);
    expect(layoutMap(broken, 'zh', display).regions).toEqual([]);
  });
});
