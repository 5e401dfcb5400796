import { type Camera, type Frame, fitCamera, projectionOf } from './kit/camera';
import { boundsOf } from './kit/topology';
import { groundGeometry, groundOf } from './regions/ground';
import type { RegionMapData } from './regions/types';
import { countryFade, type Fade, territoryFade } from './stage/fade';

/** A territory's ground as the stage draws it, in the frame of the camera that fits it. */
export interface StageGround {
  readonly name: string;
  readonly camera: Camera;
  readonly fade: Fade;
  readonly paths: readonly { readonly tone: string; readonly d: string }[];
  /** The same in degrees, path by path, for a GL map. */
  readonly geometry: readonly GeoJSON.Geometry[];
}

const PADDING = 0.03;

/** The camera that shows all of a map; that of the layout of the same map. */
function fitOf(data: RegionMapData, { width, height }: Frame): Camera {
  const [ground] = data.ground;
  const bounds = data.bounds ?? (ground ? boundsOf(data.topology, ground.object) : null);
  if (!bounds) throw new RangeError(`stage "${data.title}" has no ground`);
  return fitCamera(bounds, width, height, width * PADDING);
}

/** Draws a ground once for a frame. `isCountry`: it is the national map, which is never shown cut off. */
export function stageGround(name: string, data: RegionMapData, frame: Frame, isCountry: boolean): StageGround {
  const camera = fitOf(data, frame);
  const { ground, borders } = groundOf(data, projectionOf(camera, frame.width, frame.height), frame);
  return {
    name,
    camera,
    fade: (isCountry ? countryFade : territoryFade)(camera.zoom),
    paths: [...ground, ...borders],
    geometry: groundGeometry(data),
  };
}
