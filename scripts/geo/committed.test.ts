import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { featureBoxes } from './finish';
import { sha256 } from './provenance';
import { BUDGET, REGIONS } from './regions';
import { committed, committedText } from './testing/committed';
import { featuresOf, geometriesOf } from './topology';
import { CONTROLS, validate } from './validate';

const EARTH_KM2 = 510_072_000;

const provenance = JSON.parse(committedText('provenance.json')) as {
  reviewNumber: string | null;
  label: { zh: string; en: string };
  files: Record<string, { sha256: string; brotliBytes: number; features: Record<string, number> }>;
};

const kilometres2 = (file: string, object: string): number =>
  featuresOf(committed(file), object).reduce((sum, feature) => sum + (geoArea(feature) / (4 * Math.PI)) * EARTH_KM2, 0);

it('passes every check of the build', () => {
  expect(validate(new Map(REGIONS.map(({ file }) => [file, committed(file)])))).toEqual([]);
});

describe.each(REGIONS.map(({ file }) => file))('%s.json', (file) => {
  const text = committedText(`${file}.json`);

  it('is within the budget', () => expect(brotliCompressSync(text).byteLength).toBeLessThanOrEqual(BUDGET));

  it('is what the provenance describes', () => {
    const record = provenance.files[`${file}.json`];
    expect(record?.sha256).toBe(sha256(text));
    const topology = committed(file);
    const counts = Object.keys(topology.objects).map((name) => [name, geometriesOf(topology, name).length]);
    expect(record?.features).toEqual(Object.fromEntries(counts));
  });

  it('has its bounding box, and codes for ids', () => {
    const topology = committed(file);
    expect(topology.bbox).toHaveLength(4);
    const geometries = Object.keys(topology.objects).flatMap((name) => geometriesOf(topology, name));
    expect(
      geometries.every(({ id, properties }) => JSON.stringify(properties) === JSON.stringify({ adcode: id })),
    ).toBe(true);
  });
});

it.each([
  ['china', 'provinces', 34],
  ['shandong', 'counties', 136],
  ['shandong', 'prefectures', 16],
  ['guangdong', 'counties', 124],
  ['guangdong', 'prefectures', 21],
  ['shenzhen', 'districts', 9],
  ['shanghai', 'districts', 16],
])('%s › %s has %i features', (file, object, count) => {
  expect(geometriesOf(committed(file), object)).toHaveLength(count);
});

// Official land areas; the drawn outlines take in bays and mud flats, hence the room above.
it.each([
  ['china', 'country', 9_600_000, 0.02],
  ['shandong', 'province', 158_000, 0.03],
  ['guangdong', 'province', 180_000, 0.05],
  ['shenzhen', 'city', 2_000, 0.15],
  ['shanghai', 'city', 6_340, 0.35],
])('%s › %s covers some %i km²', (file, object, expected, tolerance) => {
  expect(Math.abs(kilometres2(file, object) / expected - 1)).toBeLessThan(tolerance);
});

it('shows Taiwan, Hong Kong, Macao, the South China Sea islands and ten dashes', () => {
  const china = committed('china');
  const codes = geometriesOf(china, 'provinces').map(({ id }) => id);
  expect(codes).toEqual(expect.arrayContaining(['710000', '810000', '820000']));
  const [dashes] = geometriesOf(china, 'dashline');
  expect(dashes?.type === 'MultiLineString' && dashes.arcs).toHaveLength(10);
  const hainan = geometriesOf(china, 'provinces').find(({ id }) => id === '460000');
  // As many as the source draws: none lost to simplifying or to the grid.
  expect(hainan?.type === 'MultiPolygon' && hainan.arcs).toHaveLength(133);
});

it.each(CONTROLS.inside.map((control) => [control.place, control] as const))(
  '%s lies in its division',
  (_, control) => {
    const features = ['shandong', 'guangdong'].flatMap((file) =>
      ['counties', 'prefectures'].flatMap((object) => featuresOf(committed(file), object)),
    );
    const own = features.filter(({ id }) => id === control.adcode);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((feature) => geoContains(feature, control.position))).toBe(true);
  },
);

it('carries no review number, and says so', () => {
  expect(provenance.reviewNumber).toBeNull();
  expect(provenance.label).toEqual({ zh: '示意图(未经审图)', en: 'unreviewed sketch map' });
});

it('tells no day and no path of the machine that built it', () => {
  const here = readFileSync(new URL('./build.ts', import.meta.url), 'utf8');
  expect(here).not.toMatch(/new Date|Date\.now/);
  expect(committedText('provenance.json')).not.toMatch(/\/(tmp|home|work|root|Users)\//);
});

it('indexes the bounding box of every feature', () => {
  const index = JSON.parse(committedText('index.json')) as Record<string, Record<string, Record<string, number[]>>>;
  expect(index.china?.provinces?.['460000']?.[1]).toBeLessThan(4);
  expect(index.shandong?.counties).toEqual(featureBoxes(committed('shandong'), 'counties'));
  const [west = 0, south = 0, east = 0, north = 0] = index.shandong?.counties?.['370302'] ?? [];
  expect([west, south, east, north].map((value) => Math.round(value * 10) / 10)).toEqual([117.7, 36.4, 118.2, 36.8]);
});
