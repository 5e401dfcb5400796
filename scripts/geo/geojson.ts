import type { MultiPolygon, Position } from './coordinates';
import type { Line } from './dashes';

export interface RawFeature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly type: string;
  readonly coordinates: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toFeature(value: unknown, where: string): RawFeature {
  if (!isRecord(value) || !isRecord(value.geometry))
    throw new Error(`${where}: no geometry, expected a GeoJSON feature`);
  return {
    id: value.id,
    properties: isRecord(value.properties) ? value.properties : null,
    type: String(value.geometry.type),
    coordinates: value.geometry.coordinates,
  };
}

/** Features of a GeoJSON text. `where` names the file in an error. */
export function readFeatures(text: string, where: string): RawFeature[] {
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isRecord(parsed) || !Array.isArray(parsed.features))
    throw new Error(`${where}: no "features" array, expected a GeoJSON FeatureCollection`);
  return parsed.features.map((feature: unknown, i: number) => toFeature(feature, `${where} › features[${i}]`));
}

/** Whether a pair can be a longitude and latitude near China: a swapped pair or a NaN cannot. */
const isChinaPosition = ([lon, lat]: Position): boolean => lon > 72 && lon < 137 && lat > 2 && lat < 55;

function toPosition(value: unknown, where: string): Position {
  const [lon, lat] = Array.isArray(value) ? value : [];
  if (typeof lon !== 'number' || typeof lat !== 'number' || !isChinaPosition([lon, lat]))
    throw new Error(`${where}: ${JSON.stringify(value)} is not a [longitude, latitude] in or near China`);
  return [lon, lat];
}

function toArray(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${where}: empty or no array of coordinates`);
  return value;
}

function toRing(value: unknown, where: string): Position[] {
  const ring = toArray(value, where).map((position, i) => toPosition(position, `${where}[${i}]`));
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new Error(`${where}: ring of ${ring.length} positions is unclosed or too short`);
  return ring;
}

/** Polygons of a feature; undefined where it holds no polygons. */
export function polygonsOf(feature: RawFeature, where: string): MultiPolygon | undefined {
  if (feature.type !== 'Polygon' && feature.type !== 'MultiPolygon') return undefined;
  const polygons = feature.type === 'Polygon' ? [feature.coordinates] : toArray(feature.coordinates, where);
  return polygons.map((rings, i) => toArray(rings, where).map((ring, j) => toRing(ring, `${where}[${i}][${j}]`)));
}

/** Lines of a feature; undefined where it holds no lines. */
export function linesOf(feature: RawFeature, where: string): Line[] | undefined {
  if (feature.type !== 'LineString' && feature.type !== 'MultiLineString') return undefined;
  const lines = feature.type === 'LineString' ? [feature.coordinates] : toArray(feature.coordinates, where);
  return lines.map((line, i) =>
    toArray(line, where).map((position, j) => toPosition(position, `${where}[${i}][${j}]`)),
  );
}
