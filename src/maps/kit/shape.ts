import type { GeoProjection } from 'd3';
import { type Box, overlaps, type Point } from './box';
import type { AreaGeometry, LineGeometry } from './topology';

/** A polygon (or several) on the plane of the picture; inside by the even-odd rule, so winding does not matter. */
export interface Shape {
  readonly rings: readonly (readonly Point[])[];
  /** The box of each ring, for quick answers. */
  readonly boxes: readonly Box[];
  readonly box: Box;
}

type Line = readonly Point[];

const projectLine = (line: GeoJSON.Position[], projection: GeoProjection): Line =>
  line.flatMap(([lon = Number.NaN, lat = Number.NaN]) => {
    const point = projection([lon, lat]);
    return point ? [point] : [];
  });

export function boxOf(lines: readonly Line[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const line of lines) {
    for (const [x, y] of line) {
      box.x0 = Math.min(box.x0, x);
      box.y0 = Math.min(box.y0, y);
      box.x1 = Math.max(box.x1, x);
      box.y1 = Math.max(box.y1, y);
    }
  }
  return box;
}

export function shapeFrom(rings: readonly (readonly Point[])[]): Shape {
  return { rings, boxes: rings.map((ring) => boxOf([ring])), box: boxOf(rings) };
}

/** Projects a polygon vertex by vertex, as MapLibre does: no resampling, no spherical clipping. */
export function shapeOf(geometry: AreaGeometry, projection: GeoProjection): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return shapeFrom(polygons.flat().map((ring) => projectLine(ring, projection)));
}

export function linesOnPlane(geometry: LineGeometry, projection: GeoProjection): Line[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => projectLine(line, projection));
}

/** Several shapes as one, for a fill without seams. */
export const mergeShapes = (shapes: readonly Shape[]): Shape => shapeFrom(shapes.flatMap((shape) => shape.rings));

function crossings(ring: readonly Point[], [x, y]: Point): number {
  let count = 0;
  let previous = ring[ring.length - 1];
  for (const current of ring) {
    if (previous && current[1] > y !== previous[1] > y) {
      const at = ((previous[0] - current[0]) * (y - current[1])) / (previous[1] - current[1]) + current[0];
      if (x < at) count += 1;
    }
    previous = current;
  }
  return count;
}

const holds = (box: Box | undefined, [x, y]: Point): boolean =>
  box !== undefined && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;

export function contains({ rings, boxes, box }: Shape, point: Point): boolean {
  if (!holds(box, point)) return false;
  let count = 0;
  rings.forEach((ring, index) => {
    if (holds(boxes[index], point)) count += crossings(ring, point);
  });
  return count % 2 === 1;
}

/** Where a horizontal line crosses a shape, unsorted. */
function crossingsAt({ rings, boxes }: Shape, y: number): number[] {
  const found: number[] = [];
  rings.forEach((ring, index) => {
    const box = boxes[index];
    if (!box || y < box.y0 || y > box.y1) return;
    let previous = ring[ring.length - 1];
    for (const current of ring) {
      if (previous && current[1] > y !== previous[1] > y) {
        found.push(((previous[0] - current[0]) * (y - current[1])) / (previous[1] - current[1]) + current[0]);
      }
      previous = current;
    }
  });
  return found;
}

const COLUMNS = 5;
const ROWS = 3;

/** Share of a box that lies in a shape, by a grid of 5×3 points; a row is cut once for all of its points. */
export function coverage(box: Box, shape: Shape): number {
  if (!overlaps(box, shape.box)) return 0;
  let inside = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const cuts = crossingsAt(shape, box.y0 + ((box.y1 - box.y0) * row) / (ROWS - 1));
    for (let column = 0; column < COLUMNS; column += 1) {
      const x = box.x0 + ((box.x1 - box.x0) * column) / (COLUMNS - 1);
      if (cuts.filter((cut) => cut > x).length % 2 === 1) inside += 1;
    }
  }
  return inside / (COLUMNS * ROWS);
}

/** True when a box and a shape have a point in common, as far as vertices and a grid can tell. */
export function touches(box: Box, shape: Shape): boolean {
  if (!overlaps(box, shape.box)) return false;
  const vertexInside = shape.rings.some(
    (ring, index) => overlaps(box, shape.boxes[index] ?? box) && ring.some((point) => holds(box, point)),
  );
  return vertexInside || coverage(box, shape) > 0;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [ux, uy] = [bx - ax, by - ay];
  const length = ux * ux + uy * uy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / length));
  return Math.hypot(x - ax - t * ux, y - ay - t * uy);
}

/** Distance to the nearest edge, negative outside. */
function depthAt(shape: Shape, point: Point): number {
  let nearestEdge = Infinity;
  for (const ring of shape.rings) {
    ring.forEach((end, index) => {
      const start = ring[index - 1];
      if (start) nearestEdge = Math.min(nearestEdge, distanceToSegment(point, start, end));
    });
  }
  return contains(shape, point) ? nearestEdge : -nearestEdge;
}

interface Cell {
  readonly at: Point;
  readonly half: number;
  readonly depth: number;
}

function cellsOver(shape: Shape, box: Box, half: number): Cell[] {
  const cells: Cell[] = [];
  for (let x = box.x0; x < box.x1; x += 2 * half) {
    for (let y = box.y0; y < box.y1; y += 2 * half) {
      const at: Point = [x + half, y + half];
      cells.push({ at, half, depth: depthAt(shape, at) });
    }
  }
  return cells;
}

/** The deepest point a cell could hide. */
const potential = (cell: Cell): number => cell.depth + cell.half * Math.SQRT2;

/**
 * Pole of inaccessibility: the point farthest from every edge, and how far (quadtree search after Garcia-Castellanos
 * and Lombardo). Where a label sits best. The middle of the box for a shape without area.
 */
export function poleOf(shape: Shape, precision = 1): { readonly point: Point; readonly depth: number } {
  const { box } = shape;
  const side = Math.min(box.x1 - box.x0, box.y1 - box.y0);
  const centre: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  if (!(side > 0)) return { point: centre, depth: 0 };
  let best: Cell = { at: centre, half: 0, depth: depthAt(shape, centre) };
  let queue = cellsOver(shape, box, side / 4);
  while (queue.length > 0) {
    for (const cell of queue) if (cell.depth > best.depth) best = cell;
    const floor = best.depth + precision;
    queue = queue
      .filter((cell) => potential(cell) > floor && cell.half > precision / 4)
      .flatMap(({ at: [x, y], half }) =>
        cellsOver(shape, { x0: x - half, y0: y - half, x1: x + half * 0.99, y1: y + half * 0.99 }, half / 2),
      );
  }
  return { point: best.at, depth: Math.max(0, best.depth) };
}
