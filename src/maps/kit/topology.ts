import { feature, mesh } from 'topojson-client';
import { type Bounds, isLonLat } from './camera';

/** A decoded TopoJSON topology, WGS-84. */
export type Topology = Parameters<typeof mesh>[0];

export type AreaGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;
export type LineGeometry = GeoJSON.LineString | GeoJSON.MultiLineString;

/** One feature of an object; `id` is its adcode. */
export interface Area {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

const caches = new WeakMap<Topology, Map<string, unknown>>();

/** Decoding is the slow part and a topology never changes: each answer is kept with it. */
function cached<T>(topology: Topology, key: string, make: () => T): T {
  const cache = caches.get(topology) ?? new Map<string, unknown>();
  caches.set(topology, cache);
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

function collection(topology: Topology, object: string): GeoJSON.Feature[] {
  const found = topology.objects[object];
  if (!found) {
    const names = Object.keys(topology.objects).join(', ');
    throw new RangeError(`no object "${object}" in this topology; it has: ${names}`);
  }
  const decoded: GeoJSON.Feature | GeoJSON.FeatureCollection = feature(topology, found);
  return decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
}

const ringIsSound = (ring: GeoJSON.Position[]): boolean => ring.length >= 4 && ring.every(isLonLat);

/** Drops rings that would draw nothing or break a renderer; null where none is left. */
function soundArea(geometry: GeoJSON.Geometry | null): AreaGeometry | null {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sound = polygons.map((rings) => rings.filter(ringIsSound)).filter((rings) => rings.length > 0);
  return sound.length > 0 ? { type: 'MultiPolygon', coordinates: sound } : null;
}

function decodeAreas(topology: Topology, object: string): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  collection(topology, object).forEach((item, index) => {
    const geometry = soundArea(item.geometry);
    if (geometry) areas.set(String(item.id ?? index), { id: String(item.id ?? index), geometry });
  });
  return areas;
}

/** Polygons of an object by adcode. Throws when the topology has no such object. */
export function areasOf(topology: Topology, object: string): ReadonlyMap<string, Area> {
  return cached(topology, `areas ${object}`, () => decodeAreas(topology, object));
}

/** Lines of an object that holds lines (the ten-dash line). */
export function linesOf(topology: Topology, object: string): LineGeometry[] {
  return cached(topology, `lines ${object}`, () =>
    collection(topology, object)
      .map((item) => item.geometry)
      .filter((g): g is LineGeometry => g?.type === 'LineString' || g?.type === 'MultiLineString'),
  );
}

type MeshObject = NonNullable<Parameters<typeof mesh>[1]>;

/** Which of an object's lines to take. */
export interface LineChoice {
  /** `inner`: between two areas; `outer`: coast and frontier. */
  readonly side: 'inner' | 'outer';
  /** Adcodes whose lines are left out. */
  readonly except?: readonly string[];
  /** Only between areas whose adcodes begin with the same digits. */
  readonly within?: number;
}

/** Borders or outer edges of an object, each line once. */
export function meshOf(topology: Topology, object: string, choice: LineChoice): GeoJSON.MultiLineString {
  const found = topology.objects[object];
  if (!found) throw new RangeError(`no object "${object}" in this topology`);
  const { side, except = [], within } = choice;
  const code = (area: { id?: string | number }): string => String(area.id ?? '');
  return cached(topology, `mesh ${object} ${JSON.stringify(choice)}`, () =>
    mesh(topology, found as MeshObject, (a, b) => {
      if ((side === 'inner') === (a === b) || except.includes(code(a)) || except.includes(code(b))) return false;
      return within === undefined || code(a).slice(0, within) === code(b).slice(0, within);
    }),
  );
}

/** Smallest bounds around an object, in degrees; null when nothing in it can be drawn. */
export function boundsOf(topology: Topology, object: string): Bounds | null {
  return cached(topology, `bounds ${object}`, () => {
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const area of areasOf(topology, object).values()) {
      const points = area.geometry.coordinates.flat(area.geometry.type === 'Polygon' ? 1 : 2) as GeoJSON.Position[];
      for (const [lon = 0, lat = 0] of points) {
        box[0] = Math.min(box[0], lon);
        box[1] = Math.min(box[1], lat);
        box[2] = Math.max(box[2], lon);
        box[3] = Math.max(box[3], lat);
      }
    }
    return box[0] < box[2] && box[1] < box[3] ? box : null;
  });
}
