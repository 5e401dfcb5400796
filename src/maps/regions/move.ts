import type { Box, Point } from '../kit/box';
import type { Frame, Similarity } from '../kit/camera';
import { clipRings } from '../kit/path';
import { poleOf, type Shape, shapeFrom } from '../kit/shape';
import type { Scene } from './scene';

/** The picture as first drawn. */
export const STILL: Similarity = { k: 1, dx: 0, dy: 0 };

/** Moves a shape with the picture. */
function moveShape({ rings }: Shape, { k, dx, dy }: Similarity): Shape {
  return shapeFrom(rings.map((ring) => ring.map(([x, y]): Point => [k * x + dx, k * y + dy])));
}

/** So near the frame's edge, in units, that no label could stand there. */
const EDGE = 24;

interface Spot {
  readonly at: Point;
  readonly rough: Shape;
}

/** An area whose best place lies out of the frame is named where it can be seen. */
function inSight({ at, rough }: Spot, { width, height }: Frame): Spot {
  const outside = at[0] < EDGE || at[1] < EDGE || at[0] > width - EDGE || at[1] > height - EDGE;
  const rings = outside ? clipRings(rough.rings, { x0: 0, y0: 0, x1: width, y1: height }) : [];
  if (rings.length === 0) return { at, rough };
  const seen = shapeFrom(rings);
  return { at: poleOf(seen).point, rough: seen };
}

/** A scene as it stands after a person moved the picture: what labels are placed on. */
export function moveScene(scene: Scene, by: Similarity): Scene {
  if (by === STILL) return scene;
  const move = ([x, y]: Point): Point => [by.k * x + by.dx, by.k * y + by.dy];
  const moveBox = (box: Box): Box => {
    const [[x0, y0], [x1, y1]] = [move([box.x0, box.y0]), move([box.x1, box.y1])];
    return { x0, y0, x1, y1 };
  };
  const moveArea = (spot: Spot): Spot => inSight({ at: move(spot.at), rough: moveShape(spot.rough, by) }, scene.frame);
  return {
    ...scene,
    regions: scene.regions.map((item) => ({ ...item, ...moveArea(item) })),
    points: scene.points.map((item) => ({ ...item, at: move(item.at) })),
    context: scene.context.map(({ rough, ...item }) =>
      rough ? { ...item, ...moveArea({ ...item, rough }) } : { ...item, at: move(item.at) },
    ),
    keepClear: scene.keepClear.map(moveBox),
  };
}
