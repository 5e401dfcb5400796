import { expect, it } from 'vitest';
import { withoutSpikes } from './arcs';
import { checkCrossings } from './check-crossings';
import { checkRings } from './check-rings';
import { checkSharing } from './check-sharing';
import { insertTouching, repair } from './repair';
import { cross, crossings, segmentsOf } from './segments';
import { topologyOf } from './testing/topologies';

it('tells a crossing from a shared end', () => {
  const [s, t, u, v] = segmentsOf([
    [
      [0, 0],
      [4, 4],
    ],
    [
      [0, 4],
      [4, 0],
    ],
    [
      [4, 4],
      [8, 0],
    ],
    [
      [2, 2],
      [9, 9],
    ],
  ]);
  if (!s || !t || !u || !v) throw new Error('four segments');
  expect([cross(s, t), cross(s, u), cross(s, v)]).toEqual([true, false, true]);
  expect(crossings([s, t, u])).toHaveLength(1);
});

it('gives a boundary the vertex that another touches it with', () => {
  const arcs = insertTouching([
    [
      [0, 0],
      [10, 0],
    ],
    [
      [5, 0],
      [5, 9],
    ],
    [
      [2, 0],
      [2, 9],
    ],
  ]);
  expect(arcs[0]).toEqual([
    [0, 0],
    [2, 0],
    [5, 0],
    [10, 0],
  ]);
});

it('takes out spikes and repeated vertices', () => {
  const square: [number, number][] = [
    [0, 0],
    [0, 4],
    [4, 4],
    [9, 4],
    [4, 4],
    [4, 0],
    [4, 0],
  ];
  expect(withoutSpikes(square)).toEqual([
    [0, 0],
    [0, 4],
    [4, 4],
    [4, 0],
  ]);
  expect(
    withoutSpikes([
      [0, 0],
      [5, 5],
      [0, 0],
    ]),
  ).toEqual([]);
});

it('makes neighbours share a boundary that only one of them had a vertex on', () => {
  // Two rectangles side by side, drawn apart; the right one has a vertex in the middle of their boundary.
  const apart = topologyOf({
    counties: {
      '1': [
        [0, 0],
        [0, 8],
        [4, 8],
        [4, 0],
      ],
      '2': [
        [4, 0],
        [4, 5],
        [4, 8],
        [8, 8],
        [8, 0],
      ],
    },
  });
  expect(checkCrossings(apart, 'counties')).not.toEqual([]);
  const mended = repair(apart);
  expect(checkCrossings(mended, 'counties')).toEqual([]);
  expect(checkRings(mended)).toEqual([]);
  expect(mended.arcs).toHaveLength(3);
  expect(checkSharing(mended, 'counties', [])).toEqual([]);
});

it('drops a ring that the grid left without an area', () => {
  const flat = topologyOf({
    counties: {
      '1': [
        [0, 0],
        [0, 8],
        [4, 8],
      ],
      '2': [
        [20, 0],
        [25, 0],
        [22, 0],
      ],
    },
  });
  expect(repair(flat).arcs).toHaveLength(1);
});
