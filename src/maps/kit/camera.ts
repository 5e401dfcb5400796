import { type GeoProjection, geoMercator } from 'd3';
import type { LonLat } from '../../domain/place';

/**
 * Where a north-up Web Mercator map looks. WGS-84 degrees; `zoom` as MapLibre counts it
 * (the world is 512·2^zoom px wide). A camera belongs to a frame of a given width and height.
 */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

/** West, south, east, north in WGS-84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Width and height of a frame in px (or in units of a viewBox). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How a picture drawn by one camera becomes that of another: `x' = k·x + dx`. Exact, for Mercator scales alike everywhere. */
export interface Similarity {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** How far a person may move: never wider than the overview, never out of its frame. */
export interface CameraLimits {
  readonly overview: Camera;
  readonly frame: Frame;
  /** Zoom levels beyond the overview. */
  readonly depth: number;
}

const TILE_PX = 512;
/** Latitude at which Web Mercator's square ends, in degrees. */
const MAX_LATITUDE = 85.051129;
const MIN_ZOOM = -2;
const MAX_ZOOM = 22;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Width of the whole world in px at a zoom. */
export const worldWidth = (zoom: number): number => TILE_PX * 2 ** zoom;

/** Mercator position in [0, 1]², x to the east, y to the south. */
export function toMercator([lon, lat]: LonLat): [number, number] {
  const phi = radians(clamp(lat, -MAX_LATITUDE, MAX_LATITUDE));
  return [(lon + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Inverse of {@link toMercator}. */
export function fromMercator(x: number, y: number): LonLat {
  const phi = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [x * 360 - 180, (phi * 180) / Math.PI];
}

/** True for a pair of degrees that a map can be given. MapLibre dies of NaN without an error. */
export function isLonLat(value: readonly number[] | undefined): value is LonLat {
  const [lon, lat] = value ?? [];
  if (lon === undefined || lat === undefined) return false;
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isBounds(bounds: readonly number[]): bounds is Bounds {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = bounds;
  return isLonLat([west, south]) && isLonLat([east, north]) && west < east && south < north;
}

/** A camera that no arithmetic can have broken; throws where the centre is no place on Earth. */
export function validCamera(camera: Camera): Camera {
  if (!isLonLat(camera.center) || !Number.isFinite(camera.zoom)) {
    throw new RangeError(`camera out of range: ${JSON.stringify(camera)}`);
  }
  const [lon, lat] = camera.center;
  return { center: [lon, clamp(lat, -MAX_LATITUDE, MAX_LATITUDE)], zoom: clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM) };
}

/** Height over width of some bounds on a Mercator map. */
export function aspectOf(bounds: Bounds): number {
  const [x0, y1] = toMercator([bounds[0], bounds[1]]);
  const [x1, y0] = toMercator([bounds[2], bounds[3]]);
  return (y1 - y0) / (x1 - x0);
}

/** The closest camera that shows all of the bounds with at least `padding` px around them. */
export function fitCamera(bounds: Bounds, width: number, height: number, padding: number): Camera {
  if (!isBounds(bounds)) throw new RangeError(`bounds out of range: ${JSON.stringify(bounds)}`);
  const [x0, y1] = toMercator([bounds[0], bounds[1]]);
  const [x1, y0] = toMercator([bounds[2], bounds[3]]);
  const room = { width: Math.max(1, width - 2 * padding), height: Math.max(1, height - 2 * padding) };
  const world = Math.min(room.width / (x1 - x0), room.height / (y1 - y0));
  return validCamera({ center: fromMercator((x0 + x1) / 2, (y0 + y1) / 2), zoom: Math.log2(world / TILE_PX) });
}

/** d3's Mercator for a camera: equal to MapLibre's flat camera to 2e-8 px. Degrees in, px out. */
export function projectionOf(camera: Camera, width: number, height: number): GeoProjection {
  const { center, zoom } = validCamera(camera);
  return geoMercator()
    .scale(worldWidth(zoom) / (2 * Math.PI))
    .center([center[0], center[1]])
    .translate([width / 2, height / 2])
    .precision(0);
}

/** The camera of the same picture shown `factor` times as large (a viewBox of 960 at 480 px: 0.5). */
export function scaleCamera(camera: Camera, factor: number): Camera {
  if (!(factor > 0)) throw new RangeError(`scale factor ${factor} is not above 0`);
  return { center: camera.center, zoom: camera.zoom + Math.log2(factor) };
}

/** What turns a picture drawn with `from` into the picture of `to`, in the same frame. */
export function similarity(from: Camera, to: Camera, { width, height }: Frame): Similarity {
  const k = 2 ** (to.zoom - from.zoom);
  const world = worldWidth(to.zoom);
  const [fx, fy] = toMercator(from.center);
  const [tx, ty] = toMercator(to.center);
  return { k, dx: (width / 2) * (1 - k) + world * (fx - tx), dy: (height / 2) * (1 - k) + world * (fy - ty) };
}

/** Moves the picture by px: positive dx shows what lies to the west. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const world = worldWidth(camera.zoom);
  const [x, y] = toMercator(camera.center);
  return { center: fromMercator(x - dx / world, y - dy / world), zoom: camera.zoom };
}

/** Zooms by `delta` levels and keeps what lies at `point` (px in the frame) where it is. */
export function zoomCamera(camera: Camera, delta: number, point: readonly [number, number], frame: Frame): Camera {
  const ox = point[0] - frame.width / 2;
  const oy = point[1] - frame.height / 2;
  const near = panCamera(camera, -ox, -oy);
  return panCamera({ center: near.center, zoom: camera.zoom + delta }, ox, oy);
}

/** The nearest camera within the limits; a broken one becomes the overview. */
export function limitCamera(camera: Camera, { overview, frame, depth }: CameraLimits): Camera {
  if (!Number.isFinite(camera.zoom) || !isLonLat(camera.center)) return overview;
  const zoom = clamp(camera.zoom, overview.zoom, overview.zoom + depth);
  const free = (1 - 2 ** (overview.zoom - zoom)) / 2 / worldWidth(overview.zoom);
  const [ox, oy] = toMercator(overview.center);
  const [x, y] = toMercator(camera.center);
  if (free === 0) return overview;
  const slack = { x: free * frame.width, y: free * frame.height };
  return { center: fromMercator(clamp(x, ox - slack.x, ox + slack.x), clamp(y, oy - slack.y, oy + slack.y)), zoom };
}
