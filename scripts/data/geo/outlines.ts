import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtendedFeature, geoContains, geoDistance } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryRef, LonLat } from '../../../src/domain/place';

type Topology = Parameters<typeof feature>[0];

/** An outline of a place. */
export type Outline = ExtendedFeature;

/** The committed TopoJSON files. */
export interface Outlines {
  /** False where no TopoJSON is there yet: nothing can be verified then. */
  readonly present: boolean;
  /** The outline, or what of the reference leads nowhere. */
  readonly find: (ref: GeometryRef) => Outline | Missing;
}

/** A reference that leads nowhere. */
export interface Missing {
  readonly missing: 'file' | 'object' | 'id';
  /** What there is instead. */
  readonly known: readonly string[];
}

/** Tells an outline from a reference that leads nowhere. */
export const isOutline = (found: Outline | Missing): found is Outline => 'geometry' in found;

function readTopology(path: string): Topology | undefined {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const named = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
  // The files are built and checked by the geometry script; the type tag is what tells them from provenance files.
  return named ? (value as Topology) : undefined;
}

function readTopologies(dir: string): Map<string, Topology> {
  const names = existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => /json$/.test(name))
        .sort()
    : [];
  const entries = names.flatMap((name): [string, Topology][] => {
    const topology = readTopology(join(dir, name));
    return topology ? [[name.replace(/\..*$/, ''), topology]] : [];
  });
  return new Map(entries);
}

/** Features of one object by id. */
function featuresOf(topology: Topology, object: string): Map<string, Outline> {
  const geometry = topology.objects[object];
  if (!geometry) return new Map();
  const collection = feature(topology, geometry);
  const list = 'features' in collection ? collection.features : [collection];
  return new Map(list.map((item) => [String(item.id), item]));
}

/** Reads the TopoJSON files of a folder; features are decoded once each. */
export function loadOutlines(dir: string): Outlines {
  const topologies = readTopologies(dir);
  const decoded = new Map<string, Map<string, Outline>>();
  const find = ({ file, object, id }: GeometryRef): Outline | Missing => {
    const topology = topologies.get(file);
    if (!topology) return { missing: 'file', known: [...topologies.keys()] };
    const key = `${file}/${object}`;
    const features = decoded.get(key) ?? featuresOf(topology, object);
    decoded.set(key, features);
    if (features.size === 0) return { missing: 'object', known: Object.keys(topology.objects) };
    return features.get(id) ?? { missing: 'id', known: [] };
  };
  return { present: topologies.size > 0, find };
}

/** True where the point lies in the outline. */
export const contains = (outline: Outline, point: LonLat): boolean => geoContains(outline, [...point]);

const EARTH_KM = 6371;

function positionsOf(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  const [lon, lat]: unknown[] = coordinates;
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
  return coordinates.flatMap(positionsOf);
}

/** Distance in km to the nearest corner of the outline: how far outside a point lies, roughly. */
export function distanceKm({ geometry }: Outline, point: LonLat): number {
  const corners = geometry && 'coordinates' in geometry ? positionsOf(geometry.coordinates) : [];
  return Math.min(...corners.map((corner) => geoDistance(corner, [...point]))) * EARTH_KM;
}
