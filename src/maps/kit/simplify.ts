import type { Point } from './box';

type Line = readonly Point[];

function distanceToChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [ux, uy] = [bx - ax, by - ay];
  const length = Math.hypot(ux, uy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(uy * (x - ax) - ux * (y - ay)) / length;
}

/** The point of a run that lies farthest from its chord. */
function farthest(line: Line, from: number, to: number): { index: number; distance: number } {
  let best = { index: -1, distance: 0 };
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceToChord(line[index] as Point, line[from] as Point, line[to] as Point);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

/**
 * Leaves out points that no one could see: none lies farther than `tolerance` (units of the line) from what is left
 * (Douglas–Peucker). The ends stay; a closed ring keeps its start and the point across from it.
 */
export function simplifyLine(line: Line, tolerance: number): Line {
  if (line.length < 3 || tolerance <= 0) return line;
  const keep = new Set([0, line.length - 1]);
  const runs: [number, number][] = [[0, line.length - 1]];
  for (let run = runs.pop(); run; run = runs.pop()) {
    const { index, distance } = farthest(line, ...run);
    if (distance <= tolerance) continue;
    keep.add(index);
    runs.push([run[0], index], [index, run[1]]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** Rings that would collapse stay as they are: an island is small, not absent. */
export const simplifyRing = (ring: Line, tolerance: number): Line => {
  const simple = simplifyLine(ring, tolerance);
  return simple.length < 4 ? ring : simple;
};
