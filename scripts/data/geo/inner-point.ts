import type { LonLat } from '../../../src/domain/place';
import type { Outline } from './outlines';

type Ring = readonly (readonly number[])[];
type Polygon = readonly Ring[];

function polygonsOf({ geometry }: Outline): readonly Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const x = (position: readonly number[] | undefined): number => position?.[0] ?? 0;
const y = (position: readonly number[] | undefined): number => position?.[1] ?? 0;

/** Twice the area in square degrees: enough to tell the largest part. */
const ringArea = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, at, i) => sum + x(at) * y(ring[i + 1] ?? at) - x(ring[i + 1] ?? at) * y(at), 0));

/** Longitudes at which a parallel crosses the rings, from west to east. */
function crossings(polygon: Polygon, lat: number): number[] {
  const found = polygon.flatMap((ring) =>
    ring.slice(1).flatMap((end, i) => {
      const start = ring[i];
      if (y(start) > lat === y(end) > lat) return [];
      return [x(start) + ((lat - y(start)) / (y(end) - y(start))) * (x(end) - x(start))];
    }),
  );
  return found.sort((a, b) => a - b);
}

interface Span {
  readonly lon: number;
  readonly lat: number;
  readonly width: number;
}

/** The widest stretch of a parallel inside the polygon, by its middle. */
function widestSpan(polygon: Polygon, lat: number): Span {
  const at = crossings(polygon, lat);
  const spans = at.flatMap((west, i): Span[] => {
    const east = at[i + 1];
    return i % 2 === 1 || east === undefined ? [] : [{ lon: (west + east) / 2, lat, width: east - west }];
  });
  return spans.reduce((best, span) => (span.width > best.width ? span : best), { lon: 0, lat, width: 0 });
}

const PARALLELS = 9;
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * A point inside the largest part of an outline: the middle of the widest of nine stretches.
 * A centroid would do for most, but may lie outside a bent one.
 */
export function innerPoint(outline: Outline): LonLat | undefined {
  const [largest] = [...polygonsOf(outline)].sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
  if (!largest) return undefined;
  const lats = (largest[0] ?? []).map(y);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const spans = Array.from({ length: PARALLELS }, (_, i) =>
    widestSpan(largest, south + ((north - south) * (i + 1)) / (PARALLELS + 1)),
  );
  const best = spans.reduce((a, b) => (b.width > a.width ? b : a));
  return [round(best.lon), round(best.lat)];
}
