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

interface Spot {
  readonly at: Point;
  readonly shape: Shape;
}

/** An area whose best place lies out of the frame is named where it can be seen. */
function inSight({ at, shape }: Spot, { width, height }: Frame): Spot {
  const outside = at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height;
  const rings = outside ? clipRings(shape.rings, { x0: 0, y0: 0, x1: width, y1: height }) : [];
  if (rings.length === 0) return { at, shape };
  const seen = shapeFrom(rings);
  return { at: poleOf(seen).point, shape: seen };
}

/** A scene as it stands after a person moved the picture: what labels are placed on. */
export function moveScene(scene: Scene, by: Similarity): Scene {
  if (by === STILL) return scene;
  const move = ([x, y]: Point): Point => [by.k * x + by.dx, by.k * y + by.dy];
  const moveBox = (box: Box): Box => {
    const [[x0, y0], [x1, y1]] = [move([box.x0, box.y0]), move([box.x1, box.y1])];
    return { x0, y0, x1, y1 };
  };
  const moveArea = (spot: Spot): Spot => inSight({ at: move(spot.at), shape: moveShape(spot.shape, by) }, scene.frame);
  return {
    ...scene,
    regions: scene.regions.map((item) => ({ ...item, ...moveArea(item) })),
    points: scene.points.map((item) => ({ ...item, at: move(item.at) })),
    context: scene.context.map(({ shape, ...item }) =>
      shape ? { ...item, ...moveArea({ ...item, shape }) } : { ...item, at: move(item.at) },
    ),
    keepClear: scene.keepClear.map(moveBox),
  };
}
