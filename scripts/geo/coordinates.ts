/** Longitude and latitude in degrees. */
export type Position = [lon: number, lat: number];
export type Ring = Position[];
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];

export type Convert = (position: Position) => Position;

export const identity: Convert = (position) => position;

/** The same polygons with each position converted. */
export const convertPolygons = (polygons: MultiPolygon, convert: Convert): MultiPolygon =>
  polygons.map((rings) => rings.map((ring) => ring.map(convert)));

/** Twice the signed area in squared degrees; positive = counter-clockwise with north up. */
export function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Outer ring clockwise, holes counter-clockwise: what d3-geo fills as the inside, not as the rest of the globe. */
export function rewind(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => {
    const clockwise = doubleArea(ring) < 0;
    return clockwise === (i === 0) ? ring : [...ring].reverse();
  });
}

export const vertexCount = (polygons: MultiPolygon): number =>
  polygons.reduce((sum, rings) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0);
