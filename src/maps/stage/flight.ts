import { interpolateZoom } from 'd3';
import { type Camera, type Frame, fromMercator, toMercator, worldWidth } from '../kit/camera';

/** A camera's way from one place to another: out where they are far apart, along, and in again. */
export interface Flight {
  /** The camera at a share of the way, 0 to 1; exactly the ends at the ends. */
  at(share: number): Camera;
  /** How long it should take, in ms. */
  readonly ms: number;
}

const SHORTEST_MS = 900;
const LONGEST_MS = 4_200;
/** d3's own measure of a comfortable flight, slowed for a screen that fills the eye. */
const CALM = 1.15;

/** Start and stop gently. */
export const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

const viewOf = ({ center, zoom }: Camera, { width }: Frame): [number, number, number] => {
  const [x, y] = toMercator(center);
  return [x, y, width / worldWidth(zoom)];
};

/** The smoothest way between two cameras (van Wijk and Nuij), on the Mercator plane. */
export function flightBetween(from: Camera, to: Camera, frame: Frame): Flight {
  const way = interpolateZoom(viewOf(from, frame), viewOf(to, frame));
  const at = (share: number): Camera => {
    if (!(share > 0)) return from;
    if (share >= 1) return to;
    const [x, y, width] = way(share);
    return { center: fromMercator(x, y), zoom: Math.log2(frame.width / width / worldWidth(0)) };
  };
  return { at, ms: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, way.duration * CALM)) };
}

/** Two cameras that show the same. */
export const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-6 &&
  Math.abs(a.center[0] - b.center[0]) < 1e-6 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-6;
