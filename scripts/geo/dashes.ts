import type { Position, Ring } from './coordinates';

export type Line = Position[];

/** Parts of the line in the South China Sea; maps before 2013 show nine. */
export const DASH_COUNT = 10;

const distance = ([ax, ay]: Position, [bx, by]: Position): number => Math.hypot(ax - bx, ay - by);

function edgeLength(vertices: readonly Position[], i: number): number {
  const from = vertices[i % vertices.length];
  const to = vertices[(i + 1) % vertices.length];
  return from && to ? distance(from, to) : Number.POSITIVE_INFINITY;
}

/** Index of the edge that caps one end: with the edge opposite it, the shortest pair. */
function capIndex(vertices: readonly Position[]): number {
  const half = vertices.length / 2;
  const ends = Array.from({ length: half }, (_, i) => edgeLength(vertices, i) + edgeLength(vertices, i + half));
  return ends.indexOf(Math.min(...ends));
}

const midpoint = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2];

/**
 * The line that a thin closed sliver (some 2 km across) was drawn around: halfway between its two sides, which is
 * within 1 km of it where one side alone would be 2 km off.
 */
export function sliverToLine(ring: Ring): Line {
  const vertices = ring.slice(0, -1);
  const count = vertices.length;
  if (count < 4 || count % 2 === 1)
    throw new Error(`dash: sliver has ${count} vertices, expected an even number of at least 4`);
  const cap = capIndex(vertices);
  const at = (i: number): Position => vertices[((i % count) + count) % count] as Position;
  return Array.from({ length: count / 2 }, (_, k) => midpoint(at(cap + 1 + k), at(cap - k)));
}

const SEA = { west: 105, east: 126, south: 2, north: 26 };

const inSea = ([lon, lat]: Position): boolean => lon > SEA.west && lon < SEA.east && lat > SEA.south && lat < SEA.north;

/** Whether lines without a code are the ten-dash line: ten of them, all in the South China Sea. */
export const isDashLine = (lines: readonly Line[]): boolean =>
  lines.length === DASH_COUNT && lines.every((line) => line.length > 1 && line.every(inSea));
