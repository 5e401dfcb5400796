import { describe, expect, it } from 'vitest';
import { checkCodes } from './check-codes';
import { checkCrossings } from './check-crossings';
import { boundaryOffset, checkAgreement, checkBoundary, checkInside } from './check-datum';
import { checkHoles } from './check-holes';
import { checkRings } from './check-rings';
import { checkSharing } from './check-sharing';
import { driftOf } from './drift';
import { committed } from './testing/committed';
import { inGcj02, toGcj02 } from './testing/gcj02';
import { topologyOf } from './testing/topologies';
import { geometriesOf } from './topology';
import { CONTROLS, validate } from './validate';

const square = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
] as const;
const bowTie = [
  [0, 0],
  [4, 4],
  [0, 5],
  [4, 0],
] as const;

describe('[B21] faults of form are told', () => {
  it('a code missing, twice, unknown', () => {
    const topology = topologyOf({ counties: { '1': square, '2': square } });
    geometriesOf(topology, 'counties').forEach((geometry) => {
      geometry.id = '1';
    });
    expect(checkCodes(topology, { counties: ['3'] })).toEqual([
      'counties › 3: missing',
      'counties › 1: occurs 2 times',
      'counties › 1: not expected',
    ]);
  });

  it('a ring wound the wrong way', () => {
    expect(checkRings(topologyOf({ counties: { '1': square } }))).toEqual([]);
    expect(checkRings(topologyOf({ counties: { '1': [...square].reverse() } }))).toEqual([
      'counties › 1: outer ring is wound the wrong way for d3-geo',
    ]);
  });

  it('NaN, no area, unclosed, nothing at all', () => {
    const nan = topologyOf({ counties: { '1': square } });
    nan.arcs[0]?.splice(1, 1, [Number.NaN, 1]);
    expect(checkRings(nan)[0]).toContain('NaN');
    expect(
      checkRings(
        topologyOf({
          counties: {
            '1': [
              [0, 0],
              [0, 4],
              [0, 8],
            ],
          },
        }),
      )[0],
    ).toContain('without area');
    const unclosed = topologyOf({ counties: { '1': square } });
    unclosed.arcs[0]?.pop();
    expect(checkRings(unclosed)[0]).toContain('unclosed');
    const empty = topologyOf({ counties: { '1': square } });
    Object.assign(geometriesOf(empty, 'counties')[0] ?? {}, { type: 'MultiPolygon', arcs: [] });
    expect(checkRings(empty)[0]).toContain('no polygon');
  });

  it('a bow-tie', () => {
    expect(checkCrossings(topologyOf({ counties: { '1': square } }), 'counties')).toEqual([]);
    expect(checkCrossings(topologyOf({ counties: { '1': bowTie } }), 'counties')[0]).toContain('cross near');
  });

  it('a sliver: prefectures that do not use the arcs of their counties', () => {
    const dissolved = [{ name: 'prefectures', codeOf: () => '1' }];
    const apart = topologyOf({ counties: { '1': square }, prefectures: { '1': square } });
    expect(checkSharing(apart, 'counties', dissolved)).toEqual([
      'prefectures › 1: lacks arc 0',
      'prefectures › 1: arc 1 is no boundary of its units',
    ]);
    const shared = { ...apart, objects: { counties: apart.objects.counties, prefectures: apart.objects.counties } };
    expect(checkSharing(shared as typeof apart, 'counties', dissolved)).toEqual([]);
  });

  it('a gap between divisions', () => {
    const gap = topologyOf({
      province: {
        '1': square,
        '2': [
          [1, 1],
          [2, 1],
          [2, 2],
        ],
      },
    });
    const [outer] = geometriesOf(gap, 'province');
    if (outer?.type === 'Polygon') outer.arcs.push([1]);
    expect(checkHoles(gap, 'province')).toEqual(['province › 1: 1 gaps between its divisions']);
  });
});

describe('[B20] faults of place are told', () => {
  const { positions } = CONTROLS.boundary;

  it('GCJ-02 passed off as WGS-84, by a boundary known in WGS-84', () => {
    expect(boundaryOffset(committed('shenzhen'), 'city', positions)).toBeLessThan(50);
    expect(checkBoundary(committed('shenzhen'), 'city', positions)).toEqual([]);
    expect(checkBoundary(inGcj02(committed('shenzhen')), 'city', positions)[0]).toContain('is it GCJ-02');
    expect(checkBoundary(inGcj02(committed('guangdong')), 'province', positions)[0]).toContain('is it GCJ-02');
  });

  it.each([
    ['shandong', 'province', '370000'],
    ['shanghai', 'city', '310000'],
    ['guangdong', 'province', '440000'],
  ])('%s alone left in GCJ-02, by the country', (file, object, code) => {
    const china = { file: 'china', topology: committed('china'), object: 'provinces' };
    const shifted = { file, topology: inGcj02(committed(file)), object };
    expect(checkAgreement(code, { ...shifted, topology: committed(file) }, china)).toEqual([]);
    expect(checkAgreement(code, shifted, china)[0]).toMatch(/lies \d+ m beside its drawing in china.json/);
  });

  it('a point outside its division', () => {
    const [control] = CONTROLS.inside;
    const elsewhere = { place: 'x', adcode: '370102', position: control?.position ?? [0, 0] };
    expect(checkInside(committed('shandong'), 'counties', [elsewhere])).toHaveLength(1);
  });

  it('a file that is missing', () => {
    expect(validate(new Map())).toContain('shanghai.json: missing');
  });
});

it('measures how far one drawing lies beside another', () => {
  const here: [number, number][] = [
    [117, 36],
    [117, 37],
    [118, 37.2],
    [118, 36],
    [117, 36],
  ];
  const there = here.map(([lon, lat]): [number, number] => [lon + 0.005, lat - 0.003]);
  const [east, north] = driftOf([here], [there]);
  expect(east).toBeCloseTo(0.005 * 111_195 * Math.cos((36 * Math.PI) / 180), -1);
  expect(north).toBeCloseTo(-0.003 * 111_195, -1);
});

it('shifts by the published formula: the tests above stand on it', () => {
  const [lon, lat] = toGcj02([116.404, 39.915]);
  expect([lon, lat].map((value) => value.toFixed(6))).toEqual(['116.410244', '39.916404']);
});
