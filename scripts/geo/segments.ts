import type { GridPosition } from './topology';

/** A step of an arc on the integer grid. */
export interface Segment {
  readonly a: GridPosition;
  readonly b: GridPosition;
  readonly arc: number;
  /** Place of `a` in its arc. */
  readonly index: number;
}

/** Positive where c is left of a→b, zero on its line; exact on integers. */
const side = (a: GridPosition, b: GridPosition, c: GridPosition): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const same = (p: GridPosition, q: GridPosition): boolean => p[0] === q[0] && p[1] === q[1];

/** Whether a position lies on a segment but at neither end. */
export const touchesMidway = (p: GridPosition, { a, b }: Segment): boolean =>
  side(a, b, p) === 0 && (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) < 0;

const overlap = (s: Segment, t: Segment): boolean =>
  (same(s.a, t.a) && same(s.b, t.b)) || (same(s.a, t.b) && same(s.b, t.a));

/** Whether two segments meet anywhere but at an end of both. */
export function cross(s: Segment, t: Segment): boolean {
  if (overlap(s, t)) return true;
  if ([t.a, t.b].some((end) => touchesMidway(end, s)) || [s.a, s.b].some((end) => touchesMidway(end, t))) return true;
  return side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0;
}

export const segmentsOf = (arcs: readonly (readonly GridPosition[])[]): Segment[] =>
  arcs.flatMap((positions, arc) =>
    positions.slice(1).map((b, index) => ({ a: positions[index] as GridPosition, b, arc, index })),
  );

const west = ({ a, b }: Segment): number => Math.min(a[0], b[0]);
const east = ({ a, b }: Segment): number => Math.max(a[0], b[0]);

/** All pairs that cross. Sweeps from west to east: a segment is compared with those that reach it. */
export function crossings(segments: readonly Segment[]): [Segment, Segment][] {
  const found: [Segment, Segment][] = [];
  let open: Segment[] = [];
  for (const segment of [...segments].sort((s, t) => west(s) - west(t))) {
    open = open.filter((other) => east(other) >= west(segment));
    for (const other of open) if (cross(segment, other)) found.push([other, segment]);
    open.push(segment);
  }
  return found;
}
