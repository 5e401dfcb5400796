/** A point in px or units of a viewBox, y downwards. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  x0: x - width / 2,
  y0: y - height / 2,
  x1: x + width / 2,
  y1: y + height / 2,
});

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

export const within = (inner: Box, outer: Box): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;

export const grow = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** The point of a box that lies nearest to another point. */
export const nearest = (box: Box, [x, y]: Point): Point => [
  Math.min(box.x1, Math.max(box.x0, x)),
  Math.min(box.y1, Math.max(box.y0, y)),
];

/** `columns`×`rows` points spread evenly over a box, corners included. */
export function gridOver(box: Box, columns: number, rows: number): Point[] {
  const points: Point[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      points.push([
        box.x0 + ((box.x1 - box.x0) * column) / (columns - 1),
        box.y0 + ((box.y1 - box.y0) * row) / (rows - 1),
      ]);
    }
  }
  return points;
}

/** True when a segment touches a box (Liang–Barsky). */
export function segmentHits([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const edges: [number, number][] = [
    [ax - bx, ax - box.x0],
    [bx - ax, box.x1 - ax],
    [ay - by, ay - box.y0],
    [by - ay, box.y1 - ay],
  ];
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}
