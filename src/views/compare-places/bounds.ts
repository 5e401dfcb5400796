import { type Bounds, fromMercator, toMercator } from '../../maps/kit/camera';
import { areasOf, linesOf, type Topology } from '../../maps/kit/topology';
import type { GroundLayer } from '../../maps/regions/types';

/** Ground with the topology that it comes from. */
export type Layer = GroundLayer & { readonly topology: Topology };

/** Provinces that are islands: a map of the coast shows them whole, and nothing covers them. */
export const ISLANDS = ['710000', '460000'] as const;
/** Where the South China Sea ends in the inset, in degrees; the dash line says the rest. */
const SEA = { west: 105.5, north: 24, margin: 0.5 };

/** Degrees of open sea in the south, so that inset and name stand clear of Taiwan and of the dash line. */
const ROOM_FOR_INSET = 1.9;

const unite = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map(([west]) => west)),
  Math.min(...all.map(([, south]) => south)),
  Math.max(...all.map(([, , east]) => east)),
  Math.max(...all.map(([, , , north]) => north)),
];

function boundsOfPoints(points: readonly GeoJSON.Position[]): Bounds {
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const sizeOf = ([west, south, east, north]: Bounds): number => (east - west) * (north - south);

/** Bounds of each part of an area, the largest first. */
function partsOf(topology: Topology, object: string, id: string): Bounds[] {
  const geometry = areasOf(topology, object).get(id)?.geometry;
  if (!geometry) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => boundsOfPoints(rings[0] ?? [])).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Bounds of what a layer draws. */
export function layerBounds({ object, topology, except = [] }: Layer): Bounds {
  const ids = [...areasOf(topology, object).keys()].filter((id) => !except.includes(id));
  return unite(ids.flatMap((id) => partsOf(topology, object, id)));
}

/** Degrees around a place that lies in no territory that is drawn. */
const ROOM_FOR_POINT = 0.6;

/** Room for points beyond some bounds; what lies inside needs none. */
function roomFor(points: readonly GeoJSON.Position[], [west, south, east, north]: Bounds): Bounds[] {
  const isOut = ([lon = 0, lat = 0]: GeoJSON.Position) => lon < west || lon > east || lat < south || lat > north;
  return points.filter(isOut).map(([lon = 0, lat = 0]) => {
    const room = ROOM_FOR_POINT;
    return [lon - room, lat - room, lon + room, lat + room];
  });
}

/**
 * The territories, Taiwan with all its islands, and the whole of Hainan: what a map of this coast may not cut; and all
 * places, also those of plans whose territory has no outline.
 */
export function coastBounds(
  territories: readonly Layer[],
  nation: Topology,
  points: readonly GeoJSON.Position[],
): Bounds {
  const [taiwan, hainan] = ISLANDS;
  const land = unite([
    ...territories.map(layerBounds),
    ...partsOf(nation, 'provinces', taiwan),
    ...partsOf(nation, 'provinces', hainan).slice(0, 1),
  ]);
  const [west, south, east, north] = unite([land, ...roomFor(points, land)]);
  return [west, south - ROOM_FOR_INSET, east, north];
}

/** The South China Sea as far as the dash line reaches. */
export function southSea(nation: Topology): Bounds {
  const points = linesOf(nation, 'dashline')
    .flatMap((line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates))
    .flat();
  const [west, south, east] = boundsOfPoints(points);
  return [Math.min(SEA.west, west), south - SEA.margin, east, SEA.north];
}

const DEGREE_KM = 111.32;
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** The middle of some bounds on a Mercator map. */
function middleOf([west, south, east, north]: Bounds): readonly [lon: number, lat: number] {
  const [x0, y1] = toMercator([west, south]);
  const [x1, y0] = toMercator([east, north]);
  return fromMercator((x0 + x1) / 2, (y0 + y1) / 2);
}

/** Bounds as a frame: what to look at, and how high it has to be for a width of 1. */
export interface Framed {
  readonly bounds: Bounds;
  readonly aspect: number;
}

/**
 * A frame for each of some bounds, all as many kilometres wide as the widest needs, so that they are drawn at one scale
 * in frames of one width; each only as high as what it shows.
 */
export function atOneScale(all: readonly Bounds[]): Framed[] {
  const extents = all.map((bounds) => {
    const [lon, lat] = middleOf(bounds);
    const [west, south, east, north] = bounds;
    return { lon, lat, wide: (east - west) * DEGREE_KM * cosine(lat), high: (north - south) * DEGREE_KM };
  });
  const widest = Math.max(...extents.map(({ wide }) => wide));
  return extents.map(({ lon, lat, high }) => {
    const half = widest / 2 / DEGREE_KM / cosine(lat);
    // So flat that the width alone decides the scale.
    return { bounds: [lon - half, lat - half / 100, lon + half, lat + half / 100], aspect: high / widest };
  });
}
