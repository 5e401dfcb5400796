import type { GeoProjection } from 'd3';
import type { Box, Point } from '../kit/box';
import { aspectOf, type Bounds, type Camera, type Frame, fitCamera, isLonLat, projectionOf } from '../kit/camera';
import { clipLines, clipRings, linesPath, ringsPath } from '../kit/path';
import { linesOnPlane, mergeShapes, poleOf, type Shape, shapeOf } from '../kit/shape';
import { areasOf, boundsOf, linesOf, meshOf, type Topology } from '../kit/topology';
import { DESIGN_WIDTH } from './sets';
import { type Tone, toneOf, toneSteps } from './tone';
import type { BorderLayer, ContextLabel, GroundLayer, MapSize, PointData, RegionData, RegionMapData } from './types';

/** A region on the plane of the picture. `at`: where its label sits best. */
export interface SceneRegion {
  readonly data: RegionData;
  readonly shape: Shape;
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
  readonly shape?: Shape;
  /** Object of its area. */
  readonly object?: string;
}

/** Everything but labels, placed in a frame by one camera. */
export interface Scene {
  readonly camera: Camera;
  readonly frame: Frame;
  readonly backdrop: 'paper' | 'water';
  readonly ground: readonly { readonly tone: string; readonly d: string }[];
  readonly borders: readonly { readonly tone: string; readonly d: string }[];
  readonly regions: readonly SceneRegion[];
  readonly points: readonly ScenePoint[];
  readonly context: readonly SceneContext[];
  /** What the map is about, to keep its furniture off. */
  readonly land: Shape;
}

const ASPECT_RANGE = [0.5, 0.8] as const;
/** Share of the width left free around the bounds. */
const PADDING = 0.03;
/** Strokes of clipped neighbours must not show at the frame's edge. */
const BLEED = 12;

const unite = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Bounds given, or those of the land. Throws where a map has neither. */
export function mapBounds(data: RegionMapData): Bounds {
  if (data.bounds) return data.bounds;
  const [first, ...rest] = data.ground
    .filter(({ tone }) => tone === 'land')
    .map(({ object, topology }) => boundsOf(topology ?? data.topology, object))
    .filter((bounds) => bounds !== null);
  if (!first) throw new RangeError(`map "${data.title}" has no ground to take its bounds from`);
  return rest.reduce(unite, first);
}

export function mapFrame(bounds: Bounds, size?: MapSize): Frame {
  if (size) return { width: size.width, height: size.height };
  const aspect = Math.min(ASPECT_RANGE[1], Math.max(ASPECT_RANGE[0], aspectOf(bounds)));
  return { width: DESIGN_WIDTH, height: Math.round(DESIGN_WIDTH * aspect) };
}

const bleedBox = ({ width, height }: Frame): Box => ({ x0: -BLEED, y0: -BLEED, x1: width + BLEED, y1: height + BLEED });

function borderLines(layer: BorderLayer, topology: Topology, projection: GeoProjection): (readonly Point[])[] {
  if (layer.tone === 'dashline') {
    return linesOf(topology, layer.object).flatMap((line) => linesOnPlane(line, projection));
  }
  const { except, within } = layer;
  const side = layer.tone === 'outline' ? 'outer' : 'inner';
  const choice = { side, ...(except && { except }), ...(within && { within }) } as const;
  return linesOnPlane(meshOf(topology, layer.object, choice), projection);
}

function groundShape({ object, except = [] }: GroundLayer, topology: Topology, projection: GeoProjection): Shape {
  const areas = [...areasOf(topology, object).values()].filter(({ id }) => !except.includes(id));
  return mergeShapes(areas.map(({ geometry }) => shapeOf(geometry, projection)));
}

/** A ground whose own outer edge is a border layer is drawn with it, so that a coast is written once. */
const edgedBy = (ground: GroundLayer, border: BorderLayer): boolean =>
  border.tone === 'outline' && border.object === ground.object && border.topology === ground.topology && !border.except;

/** One area: its rings are its outer edge. */
const isWhole = ({ object, topology }: GroundLayer, data: RegionMapData): boolean =>
  areasOf(topology ?? data.topology, object).size === 1;

const clipped = (shape: Shape, box: Box): string => {
  const fits = shape.box.x0 >= box.x0 && shape.box.x1 <= box.x1 && shape.box.y0 >= box.y0 && shape.box.y1 <= box.y1;
  return ringsPath(fits ? shape.rings : clipRings(shape.rings, box));
};

function sceneRegions(data: RegionMapData, projection: GeoProjection): SceneRegion[] {
  const counts = data.regions.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const steps = toneSteps(counts);
  return data.regions.flatMap((region) => {
    const area = areasOf(region.topology ?? data.topology, region.object).get(region.id);
    if (!area) return [];
    const shape = shapeOf(area.geometry, projection);
    const tone = toneOf(region.value, steps);
    return [{ data: region, shape, at: poleOf(shape).point, tone, d: ringsPath(shape.rings) }];
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
  const shape = shapeOf(area.geometry, projection);
  return [{ text: label.text, at: poleOf(shape).point, shape, object: label.object }];
}

/** Regions whose feature the topology lacks; a checked atlas has none. */
export const missingRegions = (data: RegionMapData): RegionData[] =>
  data.regions.filter(({ id, object, topology }) => !areasOf(topology ?? data.topology, object).has(id));

/** Places all geometry of a map in a frame. Pure; throws on an object that the topology lacks. */
export function sceneOf(data: RegionMapData, size?: MapSize): Scene {
  const bounds = mapBounds(data);
  const frame = mapFrame(bounds, size);
  const camera = fitCamera(bounds, frame.width, frame.height, frame.width * PADDING);
  const projection = projectionOf(camera, frame.width, frame.height);
  const box = bleedBox(frame);
  const shapes = data.ground.map((layer) => ({
    tone: layer.tone,
    edged: data.borders.some((border) => edgedBy(layer, border)) && isWhole(layer, data),
    shape: groundShape(layer, layer.topology ?? data.topology, projection),
  }));
  const borders = data.borders.filter(
    (border) => !data.ground.some((layer) => edgedBy(layer, border) && isWhole(layer, data)),
  );
  return {
    camera,
    frame,
    backdrop: data.ground.some(({ tone }) => tone === 'land-2') ? 'water' : 'paper',
    ground: shapes.map(({ tone, edged, shape }) => ({
      tone: edged ? `${tone} map-edged` : tone,
      d: clipped(shape, box),
    })),
    borders: borders.map((layer) => {
      const lines = borderLines(layer, layer.topology ?? data.topology, projection);
      return { tone: layer.tone, d: linesPath(clipLines(lines, box)) };
    }),
    regions: sceneRegions(data, projection),
    points: scenePoints(data, projection),
    context: data.contextLabels.flatMap((label) => sceneContext(label, data.topology, projection)),
    land: mergeShapes(shapes.filter(({ tone }) => tone === 'land').map(({ shape }) => shape)),
  };
}
