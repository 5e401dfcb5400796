import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './box';
import { fitCamera, projectionOf } from './camera';
import { smallTopology } from './fixtures/topology';
import { clipLines, clipRings, linesPath, ringsPath } from './path';
import { kmPerPixel, scaleBar } from './scalebar';
import { contains, coverage, poleOf, shapeFrom, shapeOf } from './shape';
import { simplifyLine, simplifyRing } from './simplify';
import { areasOf } from './topology';

const ring = (...points: Point[]): Point[] => [...points, points[0] as Point];
const SQUARE = ring([0, 0], [10, 0], [10, 10], [0, 10]);
const CRESCENT = shapeFrom([ring([0, 0], [100, 0], [100, 20], [20, 20], [20, 80], [100, 80], [100, 100], [0, 100])]);

/** Points of a path of relative moves, as a renderer reads them. */
function readPath(d: string): Point[] {
  const numbers = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  return [...d.matchAll(/M([^lM]*)l([^Mz]*)/g)].flatMap(([, start = '', moves = '']) => {
    let [x = 0, y = 0] = numbers(start);
    const steps = numbers(moves);
    const points: Point[] = [[x, y]];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });
}

describe('path', () => {
  it('writes as little as SVG allows', () => {
    expect(ringsPath([SQUARE])).toBe('M0 0l10 0 0 10-10 0z');
    expect(
      linesPath([
        [
          [0.44, 0.5],
          [-0.06, 1.5],
        ],
      ]),
    ).toBe('M.4 .5l-.5 1');
  });

  it('lets rounding never add up', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (line, step) => {
          const drawn = readPath(linesPath([line], step));
          const last = line[line.length - 1] as Point;
          const end = drawn[drawn.length - 1];
          if (!end) return;
          expect(Math.abs(end[0] - last[0])).toBeLessThanOrEqual(step / 20 + 1e-6);
          expect(Math.abs(end[1] - last[1])).toBeLessThanOrEqual(step / 20 + 1e-6);
        },
      ),
    );
  });

  it('[B10] never writes NaN or an exponent', () => {
    expect(
      linesPath([
        [
          [1e-9, 1e5],
          [3.00001, -1e-7],
        ],
      ]),
    ).not.toMatch(/NaN|e/);
  });

  it('clips to a box', () => {
    const box = { x0: 2, y0: 2, x1: 4, y1: 40 };
    expect(shapeFrom(clipRings([SQUARE], box)).box).toEqual({ x0: 2, y0: 2, x1: 4, y1: 10 });
    expect(clipRings([SQUARE], { x0: 20, y0: 20, x1: 30, y1: 30 })).toEqual([]);
    expect(
      clipLines(
        [
          [
            [-9, 3],
            [-8, 3],
            [3, 3],
            [9, 3],
            [99, 3],
          ],
        ],
        box,
      ),
    ).toEqual([
      [
        [-8, 3],
        [3, 3],
        [9, 3],
      ],
    ]);
  });
});

describe('shape', () => {
  it('knows inside from outside whichever way a ring is wound', () => {
    const reversed = shapeFrom([[...SQUARE].reverse()]);
    expect([contains(shapeFrom([SQUARE]), [5, 5]), contains(reversed, [5, 5]), contains(reversed, [15, 5])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('projects a wrongly wound polygon to its own size, not to the globe', () => {
    const camera = fitCamera([118, 36, 122, 37], 960, 480, 0);
    const area = areasOf(smallTopology(), 'counties').get('110201');
    const { box } = shapeOf((area as NonNullable<typeof area>).geometry, projectionOf(camera, 960, 480));
    expect(box.x1 - box.x0).toBeLessThan(560);
  });

  it('finds the pole of inaccessibility inside a crescent, where the centroid is not', () => {
    const { point, depth } = poleOf(CRESCENT);
    expect(contains(CRESCENT, [60, 50])).toBe(false);
    expect(contains(CRESCENT, point)).toBe(true);
    expect(depth).toBeGreaterThan(9.9);
  });

  it('survives a shape without area', () => {
    expect(poleOf(shapeFrom([ring([3, 3], [3, 3], [3, 3])]))).toEqual({ point: [3, 3], depth: 0 });
  });

  it('counts how much of a box it covers', () => {
    expect(coverage({ x0: 1, y0: 1, x1: 9, y1: 9 }, shapeFrom([SQUARE]))).toBe(1);
    expect(coverage({ x0: 20, y0: 1, x1: 29, y1: 9 }, shapeFrom([SQUARE]))).toBe(0);
  });
});

describe('simplify', () => {
  it('keeps every point within the tolerance of what is left', () => {
    const wave = Array.from({ length: 200 }, (_, index): Point => [index, Math.sin(index / 9) * 3]);
    const simple = simplifyLine(wave, 0.3);
    expect(simple.length).toBeLessThan(80);
    expect(simple[0]).toEqual(wave[0]);
    expect(simple[simple.length - 1]).toEqual(wave[199]);
  });

  it('never loses an island', () => {
    const islet = ring([0, 0], [0.2, 0], [0.1, 0.1]);
    expect(simplifyRing(islet, 5)).toEqual(islet);
  });
});

describe('scale bar', () => {
  it('is a round length, true at the middle latitude', () => {
    const camera = { center: [118, 36] as const, zoom: 6.3 };
    const bar = scaleBar(camera, 150);
    expect(bar.length).toBeLessThanOrEqual(150);
    expect([1, 2, 5]).toContain(Number(String(bar.km)[0]));
    // A degree of longitude at 36° N is 90.06 km on MapLibre's sphere.
    const [x0 = 0] = projectionOf(camera, 960, 600)([118, 36]) ?? [];
    const [x1 = 0] = projectionOf(camera, 960, 600)([119, 36]) ?? [];
    expect((x1 - x0) * kmPerPixel(camera)).toBeCloseTo(90.06, 1);
  });
});
