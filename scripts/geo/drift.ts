import type { Position } from './coordinates';
import { type Metres, metresFrom, wayToSegment } from './metres';

/** Metres: boundaries further apart than this are not the same boundary. */
const REACH = 3_000;
/** Metres: up to here a way counts in full, beyond it less and less, so that a changed coast does not decide. */
const TRUSTED = 100;
const ROUNDS = 6;

interface Segment {
  readonly a: Metres;
  readonly b: Metres;
}

function nearestWay(position: Metres, segments: readonly Segment[]): Metres {
  let best: Metres = [Number.POSITIVE_INFINITY, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const { a, b } of segments) {
    const way = wayToSegment(position, a, b);
    const length = way[0] ** 2 + way[1] ** 2;
    if (length < least) [best, least] = [way, length];
  }
  return best;
}

/** The shift that brings most ways to nothing, along their own directions (weighted least squares). */
function bestShift(ways: readonly Metres[]): Metres {
  let [xx, xy, yy, xd, yd] = [0, 0, 0, 0, 0];
  for (const [x, y] of ways) {
    const length = Math.hypot(x, y);
    if (length < 1 || length > REACH) continue;
    const [nx, ny, weight] = [x / length, y / length, 1 / Math.max(length, TRUSTED)];
    xx += weight * nx * nx;
    xy += weight * nx * ny;
    yy += weight * ny * ny;
    xd += weight * nx * length;
    yd += weight * ny * length;
  }
  const determinant = xx * yy - xy * xy;
  return determinant === 0 ? [0, 0] : [(xd * yy - yd * xy) / determinant, (xx * yd - xy * xd) / determinant];
}

/**
 * How far east and north, in metres, a drawing must be shifted to fit another, however differently the two are
 * simplified: iterated closest points.
 */
export function driftOf(drawing: readonly (readonly Position[])[], other: readonly (readonly Position[])[]): Metres {
  const origin = drawing[0]?.[0] ?? [0, 0];
  const vertices = drawing.flatMap((line) => line.map((position) => metresFrom(origin, position)));
  const segments = other.flatMap((line) => {
    const local = line.map((position) => metresFrom(origin, position));
    return local.slice(1).map((b, i) => ({ a: local[i] as Metres, b }));
  });
  let shift: Metres = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const ways = vertices.map(([x, y]) => nearestWay([x + shift[0], y + shift[1]], segments));
    const [dx, dy] = bestShift(ways);
    shift = [shift[0] + dx, shift[1] + dy];
  }
  return shift;
}
