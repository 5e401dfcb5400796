import { expect, it } from 'vitest';
import { gather, worldDashes } from './collection';
import { doubleArea, identity, type Ring, rewind } from './coordinates';
import { DASH_COUNT, isDashLine, sliverToLine } from './dashes';
import { polygonsOf, readFeatures } from './geojson';

const counterClockwise: Ring = [
  [117, 36],
  [118, 36],
  [118, 37],
  [117, 36],
];

const collectionText = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const polygon = (adcode: unknown, ring: unknown) => ({
  type: 'Feature',
  properties: { adcode },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

it('winds outer rings clockwise and holes the other way', () => {
  const [outer = [], hole = []] = rewind([counterClockwise, counterClockwise]);
  expect(doubleArea(outer)).toBeLessThan(0);
  expect(doubleArea(hole)).toBeGreaterThan(0);
});

it('keys divisions by code and keeps the most detailed drawing', () => {
  const finer: Ring = [...counterClockwise.slice(0, -1), [117.4, 36.5], [117, 36]];
  const files = [
    { path: 'a.geojson', text: collectionText(polygon(370102, counterClockwise)) },
    { path: 'b.geojson', text: collectionText(polygon('156370102', finer)) },
  ];
  const { divisions } = gather(files, identity);
  expect([...divisions.keys()]).toEqual(['370102']);
  expect(divisions.get('370102')?.file).toBe('b.geojson');
});

it('converts each vertex', () => {
  const files = [{ path: 'a', text: collectionText(polygon(370102, counterClockwise)) }];
  const { divisions } = gather(files, ([lon, lat]) => [lon - 1, lat + 1]);
  expect(divisions.get('370102')?.polygons[0]?.[0]).toContainEqual([116, 37]);
});

it.each([
  ['a swapped pair', [[36, 117], ...counterClockwise.slice(1)]],
  ['a null', [[null, 36], ...counterClockwise.slice(1)]],
  ['a position out of range', [[917, 36], ...counterClockwise.slice(1)]],
  ['an unclosed ring', counterClockwise.slice(0, 3)],
  ['an empty ring', []],
])('refuses %s, naming the file', (_, ring) => {
  const files = [{ path: 'bad.geojson', text: collectionText(polygon(370102, ring)) }];
  expect(() => gather(files, identity)).toThrow('bad.geojson › features[0]');
});

it('refuses what is no feature collection', () => {
  expect(() => readFeatures('{"type":"Topology"}', 'x.json')).toThrow('x.json: no "features" array');
  const [point] = readFeatures(collectionText({ geometry: { type: 'Point', coordinates: [1, 2] } }), 'x');
  expect(point && polygonsOf(point, 'x')).toBeUndefined();
});

it('finds the line that a sliver was drawn around', () => {
  const line = sliverToLine([
    [119.07, 15],
    [119.07, 16],
    [119.05, 16],
    [119.05, 15],
    [119.07, 15],
  ]);
  expect(line.map(([lon, lat]) => [Number(lon.toFixed(3)), lat]).sort()).toEqual([
    [119.06, 15],
    [119.06, 16],
  ]);
  expect(() => sliverToLine(counterClockwise)).toThrow('expected an even number');
});

const dash = (i: number) => [
  [110 + i, 10],
  [110 + i, 11],
];

it('knows ten lines in the South China Sea for the dash line, and nothing else', () => {
  const ten = Array.from({ length: DASH_COUNT }, (_, i) => dash(i));
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: ten } };
  expect(gather([{ path: 'a', text: collectionText(feature) }], identity).dashes).toHaveLength(DASH_COUNT);
  const nine = { ...feature, geometry: { ...feature.geometry, coordinates: ten.slice(1) } };
  expect(gather([{ path: 'a', text: collectionText(nine) }], identity).dashes).toEqual([]);
  expect(isDashLine(Array.from({ length: DASH_COUNT }, () => counterClockwise))).toBe(false);
  expect(() => worldDashes(collectionText(), 'world')).toThrow('no feature with iso_a3 CHN');
});
