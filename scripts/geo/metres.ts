import type { Position } from './coordinates';

const METRES_PER_DEGREE = 111_195;

/** East and north of `origin` in metres, on a plane that touches there; good for some tens of kilometres. */
export function metresFrom([lon0, lat0]: Position, [lon, lat]: Position): Metres {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return [(lon - lon0) * shrink * METRES_PER_DEGREE, (lat - lat0) * METRES_PER_DEGREE];
}

export type Metres = [east: number, north: number];

/** The way in metres from `from` to the nearest point of the segment a–b. */
export function wayToSegment([x, y]: Metres, [ax, ay]: Metres, [bx, by]: Metres): Metres {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return [ax + along * dx - x, ay + along * dy - y];
}

/** Metres from a position to a line of positions. */
export function distanceToLine(position: Position, line: readonly Position[]): number {
  const local = line.map((vertex) => metresFrom(position, vertex));
  const ways = local.slice(1).map((b, i) => wayToSegment([0, 0], local[i] as Metres, b));
  return Math.min(...ways.map((way) => Math.hypot(...way)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
