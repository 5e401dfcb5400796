import type { Feature, Geometry, Position } from 'geojson';
import { bbox } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { codeOf, featuresOf, geometriesOf } from './topology';

/** Decimal places of a degree in a bounding box: 0.1 m. */
const BBOX_DIGITS = 6;
/** In the index of all features: 10 m. */
const INDEX_DIGITS = 4;

export type Bbox = [west: number, south: number, east: number, north: number];

const rounded = (box: readonly number[], digits: number): Bbox => {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = box.map((value) =>
    Number(value.toFixed(digits)),
  );
  return [west, south, east, north];
};

function sortedObject(topology: Topology, name: string): Topology['objects'][string] {
  const geometries = [...geometriesOf(topology, name)].sort((a, b) => codeOf(a).localeCompare(codeOf(b), 'en'));
  return { type: 'GeometryCollection', geometries };
}

/** Objects and features in a fixed order, with the bounding box: what is written to the file. */
export function finish(topology: Topology): Topology {
  const names = Object.keys(topology.objects).sort();
  const { transform, arcs } = topology;
  return {
    type: 'Topology',
    bbox: rounded(bbox(topology), BBOX_DIGITS),
    ...(transform ? { transform } : {}),
    objects: Object.fromEntries(names.map((name) => [name, sortedObject(topology, name)])),
    arcs,
  };
}

function boxOf(positions: readonly (readonly number[])[]): Bbox {
  const box = positions.reduce<Bbox>(
    ([west, south, east, north], [lon = Number.NaN, lat = Number.NaN]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
  return rounded(box, INDEX_DIGITS);
}

function positionsOf({ geometry }: Feature<Geometry>): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

/** Bounding box in degrees of each polygon feature of an object, by code. */
export function featureBoxes(topology: Topology, object: string): Record<string, Bbox> {
  const boxes = featuresOf(topology, object).map((feature) => [String(feature.id), boxOf(positionsOf(feature))]);
  return Object.fromEntries(boxes);
}
