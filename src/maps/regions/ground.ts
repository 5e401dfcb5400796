import type { GeoProjection } from 'd3';
import type { Box, Point } from '../kit/box';
import type { Frame } from '../kit/camera';
import { clipLines, clipRings, linesPath, ringsPath } from '../kit/path';
import { linesOnPlane, mergeShapes, type Shape, shapeOf } from '../kit/shape';
import { simplifyLine, simplifyRing } from '../kit/simplify';
import { areasOf, linesOf, meshOf, type Topology } from '../kit/topology';
import { FINENESS, type Fineness, refine } from './fineness';
import type { BorderLayer, GroundLayer, RegionMapData } from './types';

/** A path of the ground; `tone` is the tail of its class. */
interface GroundPath {
  readonly tone: string;
  readonly d: string;
}

export interface Ground {
  readonly ground: readonly GroundPath[];
  readonly borders: readonly GroundPath[];
  /** What the map is about, to keep its furniture off. */
  readonly land: Shape;
  /** All ground, neighbours too. */
  readonly everything: Shape;
}

/** Strokes of clipped neighbours must not show at the frame's edge. */
const BLEED = 12;

const bleedBox = ({ width, height }: Frame): Box => ({
  x0: -BLEED,
  y0: -BLEED,
  x1: width + BLEED,
  y1: height + BLEED,
});

function borderLines(layer: BorderLayer, topology: Topology, projection: GeoProjection): (readonly Point[])[] {
  if (layer.tone === 'dashline') {
    return linesOf(topology, layer.object).flatMap((line) => linesOnPlane(line, projection));
  }
  return linesOnPlane(borderMesh(layer, topology), projection);
}

/** The lines of a border layer, in degrees. */
function borderMesh({ tone, object, except, within }: BorderLayer, topology: Topology): GeoJSON.MultiLineString {
  const side = tone === 'outline' ? 'outer' : 'inner';
  return meshOf(topology, object, { side, ...(except && { except }), ...(within && { within }) });
}

function groundShape({ object, except = [] }: GroundLayer, topology: Topology, projection: GeoProjection): Shape {
  const areas = [...areasOf(topology, object).values()].filter(({ id }) => !except.includes(id));
  return mergeShapes(areas.map(({ geometry }) => shapeOf(geometry, projection)));
}

const sameCodes = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join() === b.join();

/** A ground of one area whose outline is asked for too: the coast is written once, as the area's own stroke. */
const edgedBy = (ground: GroundLayer, border: BorderLayer, data: RegionMapData): boolean =>
  border.tone === 'outline' &&
  border.object === ground.object &&
  border.topology === ground.topology &&
  sameCodes(border.except, ground.except) &&
  areasOf(ground.topology ?? data.topology, ground.object).size - (ground.except?.length ?? 0) === 1;

function areaPath(shape: Shape, box: Box, { tolerance, step }: Fineness): string {
  const fits = shape.box.x0 >= box.x0 && shape.box.x1 <= box.x1 && shape.box.y0 >= box.y0 && shape.box.y1 <= box.y1;
  const rings = fits ? shape.rings : clipRings(shape.rings, box);
  return ringsPath(
    rings.map((ring) => simplifyRing(ring, tolerance)),
    step,
  );
}

/** Border layers that are drawn as paths of their own. */
const separateBorders = (data: RegionMapData): BorderLayer[] =>
  data.borders.filter((border) => !data.ground.some((layer) => edgedBy(layer, border, data)));

/** Geometry in degrees of each path of {@link groundOf}, in the same order: what a GL map draws in their place. */
export function groundGeometry(data: RegionMapData): GeoJSON.Geometry[] {
  const areas = data.ground.map((layer): GeoJSON.MultiPolygon => {
    const found = [...areasOf(layer.topology ?? data.topology, layer.object).values()];
    const kept = found.filter(({ id }) => !layer.except?.includes(id));
    const polygons = kept.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
    return { type: 'MultiPolygon', coordinates: polygons };
  });
  const lines = separateBorders(data).map((layer): GeoJSON.MultiLineString => {
    const topology = layer.topology ?? data.topology;
    if (layer.tone !== 'dashline') return borderMesh(layer, topology);
    const parts = linesOf(topology, layer.object);
    const coordinates = parts.flatMap((line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates));
    return { type: 'MultiLineString', coordinates };
  });
  return [...areas, ...lines];
}

/**
 * Paths of the ground in a frame. `detail` divides the tolerance: 1 for the overview, 2^n for the same paths shown n
 * zoom levels deeper.
 */
export function groundOf(data: RegionMapData, projection: GeoProjection, frame: Frame, detail = 1): Ground {
  const box = bleedBox(frame);
  const fine = detail * (data.fineness ?? 1);
  const shapes = data.ground.map((layer) => ({
    tone: layer.tone,
    edged: data.borders.some((border) => edgedBy(layer, border, data)),
    shape: groundShape(layer, layer.topology ?? data.topology, projection),
  }));
  return {
    ground: shapes.map(({ tone, edged, shape }) => ({
      tone: edged ? `${tone} map-edged` : tone,
      d: areaPath(shape, box, refine(FINENESS[tone], fine)),
    })),
    borders: separateBorders(data).map((layer) => {
      const { tolerance, step } = refine(FINENESS[layer.tone], fine);
      const lines = clipLines(borderLines(layer, layer.topology ?? data.topology, projection), box);
      const simple = lines.map((line) => simplifyLine(line, tolerance));
      return { tone: layer.tone, d: linesPath(simple, step) };
    }),
    land: mergeShapes(shapes.filter(({ tone }) => tone === 'land').map(({ shape }) => shape)),
    everything: mergeShapes(shapes.map(({ shape }) => shape)),
  };
}
