import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject as AnyGeometry, Topology } from 'topojson-specification';

/** A geometry with any properties; null geometries are none. */
export type GeometryObject = Exclude<AnyGeometry<GeoJsonProperties>, { type: null }>;

/** Position on the file's integer grid: exact, so that crossings are no matter of rounding. */
export type GridPosition = [x: number, y: number];

/** Geometries of an object, whether it is a collection or one alone. */
export function geometriesOf(topology: Topology, object: string): GeometryObject[] {
  const found = topology.objects[object];
  if (!found) return [];
  const geometries = found.type === 'GeometryCollection' ? found.geometries : [found];
  return geometries.filter((geometry): geometry is GeometryObject => geometry.type !== null);
}

/** Code of a geometry: its id. */
export const codeOf = (geometry: GeometryObject): string => String(geometry.id);

/** An object decoded to GeoJSON features, WGS-84. */
export function featuresOf(topology: Topology, object: string): Feature<Geometry>[] {
  const geometries = geometriesOf(topology, object);
  const decoded = feature(topology, { type: 'GeometryCollection', geometries });
  return decoded.features;
}

/** Arc references of a polygon geometry, polygon by polygon, ring by ring; empty for lines and points. */
export function polygonArcs(geometry: GeometryObject): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** Arc numbers of a geometry, direction left out. */
export const arcNumbers = (geometry: GeometryObject): number[] =>
  polygonArcs(geometry).flatMap((rings) => rings.flatMap((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc))));

/** The topology's arcs on its integer grid. */
export function gridArcs(topology: Topology): GridPosition[][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): GridPosition => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
}

/** A ring's positions on the grid; the first is repeated at the end. */
export function gridRing(arcs: readonly GridPosition[][], references: readonly number[]): GridPosition[] {
  return references.flatMap((reference, i) => {
    const arc = arcs[reference < 0 ? ~reference : reference] ?? [];
    const directed = reference < 0 ? [...arc].reverse() : arc;
    return i === 0 ? directed : directed.slice(1);
  });
}
