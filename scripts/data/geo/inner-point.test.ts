import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innerPoint } from './inner-point';
import { contains, type Outline } from './outlines';

/** A horseshoe, open to the north: its centroid lies outside. Clockwise, as d3 has it. */
const horseshoe = (west: number, south: number, arm: number): Outline => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + 3],
        [west + arm, south + 3],
        [west + arm, south + 0.4],
        [west + 3 - arm, south + 0.4],
        [west + 3 - arm, south + 3],
        [west + 3, south + 3],
        [west + 3, south],
        [west, south],
      ],
    ],
  },
});

test('the point lies inside, however bent the outline is', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(degrees(75, 130), degrees(5, 45), degrees(0.2, 1.4), (west, south, arm) => {
      const outline = horseshoe(west, south, arm);
      const point = innerPoint(outline);
      expect(point && contains(outline, point)).toBe(true);
    }),
  );
});
