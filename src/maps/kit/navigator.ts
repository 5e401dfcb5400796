import type { Point } from './box';
import { type Camera, type CameraLimits, fromMercator, limitCamera, panCamera, toMercator, zoomCamera } from './camera';

export interface NavigatorEvents {
  /** The camera changed (already within its limits). */
  readonly onMove: (camera: Camera) => void;
  /** It came to rest. */
  readonly onRest: (camera: Camera) => void;
}

/** Holds the camera of one map and moves it. Distances in units of the limits' frame. */
export interface Navigator {
  readonly camera: () => Camera;
  pan(dx: number, dy: number): void;
  zoom(delta: number, at: Point, smooth: boolean): void;
  /** Back to the overview. */
  reset(): void;
  rest(): void;
  destroy(): void;
}

const EASE_MS = 220;

const prefersStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** On a straight path in Mercator, at an even pace of zoom. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const zoom = mix(from.zoom, to.zoom, t);
  const [k0, k1, k] = [2 ** -from.zoom, 2 ** -to.zoom, 2 ** -zoom];
  // The centre follows the scale, so that the point zoomed at stands still on the way.
  const share = k0 === k1 ? t : (k - k0) / (k1 - k0);
  const [[x0, y0], [x1, y1]] = [toMercator(from.center), toMercator(to.center)];
  return { center: fromMercator(mix(x0, x1, share), mix(y0, y1, share)), zoom };
}

export function createNavigator(limits: CameraLimits, events: NavigatorEvents): Navigator {
  let camera = limits.overview;
  let frame = 0;
  /** Where an ease under way will end: the next step starts from there, so that two clicks are two levels. */
  let goal: Camera | null = null;
  const stop = (): void => {
    goal = null;
    cancelAnimationFrame(frame);
  };
  const set = (next: Camera): void => {
    camera = limitCamera(next, limits);
    events.onMove(camera);
  };
  const ease = (target: Camera): void => {
    const [from, to] = [camera, limitCamera(target, limits)];
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / EASE_MS));
      set(t === 1 ? to : between(from, to, easeOut(t)));
      if (t < 1) {
        frame = requestAnimationFrame(step);
        return;
      }
      goal = null;
      events.onRest(camera);
    };
    stop();
    goal = to;
    frame = requestAnimationFrame(step);
  };
  const go = (target: Camera, smooth: boolean): void => {
    if (smooth && !prefersStill()) {
      ease(target);
      return;
    }
    stop();
    set(target);
    if (smooth) events.onRest(camera);
  };
  return {
    camera: () => camera,
    // A step under way is not cut short by the next.
    pan: (dx, dy) => go(panCamera(goal ?? camera, dx, dy), goal !== null),
    zoom: (delta, at, smooth) => go(zoomCamera((smooth && goal) || camera, delta, at, limits.frame), smooth),
    reset: () => go(limits.overview, true),
    rest: () => {
      if (!goal) events.onRest(camera);
    },
    destroy: stop,
  };
}
