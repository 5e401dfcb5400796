import type { GeoProjection } from 'd3';
import { type Box, grow, type Point } from '../kit/box';
import { aspectOf, type Bounds, type Camera, type Frame, fitCamera, isLonLat, projectionOf } from '../kit/camera';
import { ringsPath } from '../kit/path';
import { boxOf, linesOnPlane, poleOf, type Shape, shapeFrom, shapeOf } from '../kit/shape';
import { simplifyRing } from '../kit/simplify';
import { areasOf, boundsOf, linesOf, type Topology } from '../kit/topology';
import { FINENESS, refine } from './fineness';
import { type Ground, groundOf } from './ground';
import { type Inset, insetOf } from './inset';
import { DESIGN_WIDTH } from './sets';
import { type Tone, toneOf, toneOfLook, toneSteps } from './tone';
import type { ContextLabel, MapSize, PointData, RegionData, RegionMapData } from './types';

/** A region on the plane of the picture. `at`: where its label sits best. */
export interface SceneRegion {
  readonly data: RegionData;
  readonly shape: Shape;
  /** The same without detail, for the search for label places. */
  readonly rough: Shape;
  readonly at: Point;
  readonly tone: Tone | null;
  readonly d: string;
}

export interface ScenePoint {
  readonly data: PointData;
  readonly at: Point;
}

export interface SceneContext {
  readonly text: string;
  readonly at: Point;
  readonly rough?: Shape;
  /** Object of its area. */
  readonly object?: string;
}

/** Everything but labels, placed in a frame by one camera. */
export interface Scene extends Ground {
  /** The land without detail. */
  readonly rough: Shape;
  readonly camera: Camera;
  readonly frame: Frame;
  readonly backdrop: 'paper' | 'water';
  readonly regions: readonly SceneRegion[];
  readonly points: readonly ScenePoint[];
  readonly context: readonly SceneContext[];
  /** On a national map: islands and the ten-dash line, which nothing may cover. */
  readonly keepClear: readonly Box[];
  readonly inset?: Inset;
}

const ASPECT_RANGE = [0.5, 0.8] as const;
/** Share of the width left free around the bounds. */
const PADDING = 0.03;

const unite = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Bounds given, or those of the land. Throws where a map has neither. */
function mapBounds(data: RegionMapData): Bounds {
  if (data.bounds) return data.bounds;
  const [first, ...rest] = data.ground
    .filter(({ tone }) => tone === 'land')
    .map(({ object, topology }) => boundsOf(topology ?? data.topology, object))
    .filter((bounds) => bounds !== null);
  if (!first) throw new RangeError(`map "${data.title}" has no ground to take its bounds from`);
  return rest.reduce(unite, first);
}

export function mapFrame(bounds: Bounds, size?: MapSize, given?: number): Frame {
  if (size) return { width: size.width, height: size.height };
  const aspect = given ?? Math.min(ASPECT_RANGE[1], Math.max(ASPECT_RANGE[0], aspectOf(bounds)));
  return { width: DESIGN_WIDTH, height: Math.round(DESIGN_WIDTH * aspect) };
}

/** Detail that no label's place depends on, in units of the frame. */
const ROUGH = 1.5;

/** Few points and no specks: the search for label places asks thousands of times whether a point lies inside. */
function roughen({ rings, boxes }: Shape): Shape {
  const large = rings.filter((_, index) => {
    const box = boxes[index];
    return box !== undefined && Math.max(box.x1 - box.x0, box.y1 - box.y0) > 2 * ROUGH;
  });
  return shapeFrom((large.length > 0 ? large : rings).map((ring) => simplifyRing(ring, ROUGH)));
}

/** Outline of a region; `detail` as in {@link refine}. */
export function regionPath({ rings }: Shape, detail = 1): string {
  const { tolerance, step } = refine(FINENESS.region, detail);
  const simple = rings.map((ring) => simplifyRing(ring, tolerance));
  return ringsPath(simple, step);
}

function sceneRegions(data: RegionMapData, projection: GeoProjection): SceneRegion[] {
  const counts = data.regions.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const steps = toneSteps(counts);
  return data.regions.flatMap((region) => {
    const area = areasOf(region.topology ?? data.topology, region.object).get(region.id);
    if (!area) return [];
    const shape = shapeOf(area.geometry, projection);
    const tone = region.look ? toneOfLook(region.look) : toneOf(region.value, steps);
    const rough = roughen(shape);
    return [{ data: region, shape, rough, at: poleOf(rough).point, tone, d: regionPath(shape, data.fineness) }];
  });
}

function scenePoints(data: RegionMapData, projection: GeoProjection): ScenePoint[] {
  return data.points.flatMap((point) => {
    const at = isLonLat(point.lonLat) ? projection([point.lonLat[0], point.lonLat[1]]) : null;
    return at ? [{ data: point, at }] : [];
  });
}

function sceneContext(label: ContextLabel, topology: Topology, projection: GeoProjection): SceneContext[] {
  if ('lonLat' in label) {
    const at = isLonLat(label.lonLat) ? projection([label.lonLat[0], label.lonLat[1]]) : null;
    return at ? [{ text: label.text, at }] : [];
  }
  const area = areasOf(topology, label.object).get(label.adcode);
  if (!area) return [];
  const rough = roughen(shapeOf(area.geometry, projection));
  return [{ text: label.text, at: poleOf(rough).point, rough, object: label.object }];
}

/** An island is smaller than this share of the frame's width; a mainland is not. */
const ISLAND = 1 / 14;

function keepClearOf(data: RegionMapData, land: Shape, projection: GeoProjection, frame: Frame): Box[] {
  const dashes = data.borders.filter(({ tone }) => tone === 'dashline');
  if (dashes.length === 0) return [];
  const lines = dashes
    .flatMap(({ object, topology }) => linesOf(topology ?? data.topology, object))
    .flatMap((line) => linesOnPlane(line, projection));
  const small = ({ x0, x1, y0, y1 }: Box): boolean => Math.max(x1 - x0, y1 - y0) < frame.width * ISLAND;
  return [...lines.map((line) => boxOf([line])), ...land.boxes.filter(small)].map((box) => grow(box, 2));
}

/** Outlines that nothing may cover, ring by ring. */
function uncoveredBoxes({ uncovered, topology }: RegionMapData, projection: GeoProjection): Box[] {
  const areas = uncovered ? areasOf(topology, uncovered.object) : new Map();
  return (uncovered?.ids ?? []).flatMap((id) => {
    const area = areas.get(id);
    return area ? shapeOf(area.geometry, projection).boxes : [];
  });
}

/** Regions whose feature the topology lacks; a checked atlas has none. */
export const missingRegions = (data: RegionMapData): RegionData[] =>
  data.regions.filter(({ id, object, topology }) => !areasOf(topology ?? data.topology, object).has(id));

/** Places all geometry of a map in a frame. Pure; throws on an object that the topology lacks. */
export function sceneOf(data: RegionMapData, size?: MapSize): Scene {
  const bounds = mapBounds(data);
  const frame = mapFrame(bounds, size, data.aspect);
  const camera = fitCamera(bounds, frame.width, frame.height, frame.width * PADDING);
  const projection = projectionOf(camera, frame.width, frame.height);
  const ground = groundOf(data, projection, frame);
  const inset = insetOf(data, ground.everything, frame);
  return {
    camera,
    frame,
    keepClear: [...keepClearOf(data, ground.land, projection, frame), ...uncoveredBoxes(data, projection)],
    ...(inset && { inset }),
    backdrop: data.ground.some(({ tone }) => tone === 'land-2') ? 'water' : 'paper',
    ...ground,
    rough: roughen(ground.land),
    regions: sceneRegions(data, projection),
    points: scenePoints(data, projection),
    context: data.contextLabels.flatMap((label) => sceneContext(label, data.topology, projection)),
  };
}
