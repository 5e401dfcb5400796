import type { Basemap, BasemapFailure } from './kit/basemap';
import { type Camera, type Frame, similarity } from './kit/camera';
import { backgroundOf, paintsOf } from './regions/stage';
import { opacityAt } from './stage/fade';
import { ease, flightBetween, isSameCamera } from './stage/flight';
import type { StageGround } from './stageGround';

/** What draws the ground now. */
export type StageEngine = 'svg' | 'gl';

export interface StageParts {
  readonly svg: SVGSVGElement;
  /** Empty element under the picture, for a canvas. */
  readonly host: HTMLElement;
  readonly grounds: readonly StageGround[];
  readonly frame: Frame;
}

/** Moves the stage's one camera, and with it whatever draws the ground. */
export interface StageCamera {
  /** Flies there and calls back on arrival; at once where `still`, or where the machine draws too slowly. */
  fly(to: Camera, still: boolean, arrived: () => void): void;
  /** Fetches MapLibre and lets it draw the ground as soon as it really does. */
  startGl(onEngine: (engine: StageEngine, failure?: BasemapFailure) => void): void;
  readonly camera: () => Camera;
  destroy(): void;
}

/** Below this a flight is a row of stills: better a clean cut. */
const SLOWEST_FRAME_MS = 160;
const FRAMES_TO_JUDGE = 6;
/** A hidden tab gets no frames; the tour must not wait for them. */
const GRACE_MS = 800;

function writeGrounds(svg: SVGSVGElement, grounds: readonly StageGround[], camera: Camera, frame: Frame): void {
  const groups = svg.querySelectorAll('[data-layer="ground"]');
  grounds.forEach((ground, index) => {
    const group = groups[index];
    const opacity = opacityAt(ground.fade, camera.zoom);
    group?.setAttribute('display', opacity > 0 ? 'inline' : 'none');
    if (!group || opacity === 0) return;
    const { k, dx, dy } = similarity(ground.camera, camera, frame);
    group.setAttribute('opacity', opacity.toFixed(3));
    group.setAttribute('transform', `matrix(${k} 0 0 ${k} ${dx} ${dy})`);
  });
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** A machine without a graphics processor draws GL on its processor, slower than it draws SVG. */
export function hasHardwareGl(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}

export function createStageCamera(parts: StageParts, start: Camera): StageCamera {
  const { svg, host, grounds, frame } = parts;
  let camera = start;
  let basemap: Basemap | null = null;
  let drawnByGl = false;
  let request = 0;
  let guard = 0;
  let ended = false;
  let tooSlow = false;
  const show = (next: Camera): void => {
    camera = next;
    basemap?.show(camera);
    if (!drawnByGl) writeGrounds(svg, grounds, camera, frame);
  };
  const stop = (): void => {
    cancelAnimationFrame(request);
    window.clearTimeout(guard);
  };
  const fly = (to: Camera, still: boolean, arrived: () => void): void => {
    stop();
    const land = (): void => {
      stop();
      show(to);
      arrived();
    };
    if (still || tooSlow || isSameCamera(camera, to)) {
      land();
      return;
    }
    const flight = flightBetween(camera, to, frame);
    const begun = performance.now();
    let frames = 0;
    const step = (): void => {
      const passed = performance.now() - begun;
      frames += 1;
      tooSlow = frames === FRAMES_TO_JUDGE ? passed / frames > SLOWEST_FRAME_MS : tooSlow;
      if (passed >= flight.ms || tooSlow) {
        land();
        return;
      }
      show(flight.at(ease(passed / flight.ms)));
      request = requestAnimationFrame(step);
    };
    guard = window.setTimeout(land, flight.ms + GRACE_MS);
    request = requestAnimationFrame(step);
  };
  const setEngine = (engine: StageEngine): void => {
    drawnByGl = engine === 'gl';
    svg.dataset.engine = engine;
    if (!drawnByGl) writeGrounds(svg, grounds, camera, frame);
  };
  const drop = (): void => {
    basemap?.destroy();
    basemap = null;
    host.replaceChildren();
    setEngine('svg');
  };
  const startGl: StageCamera['startGl'] = (onEngine) => {
    const failed = (why: BasemapFailure): void => {
      drop();
      onEngine('svg', why);
    };
    import('./kit/basemap').then(
      ({ createBasemap }) => {
        if (ended) return;
        const paints = paintsOf({ svg });
        const shapes = grounds.flatMap(({ geometry, fade }) => geometry.map((shape) => ({ geometry: shape, fade })));
        const layers = shapes.map((shape, index) => ({ ...shape, ...paints[index] }));
        basemap = createBasemap(
          { container: host, background: backgroundOf({ svg }), layers, camera },
          {
            onDrawn: () => {
              setEngine('gl');
              onEngine('gl');
            },
            onBlank: () => setEngine('svg'),
            onFrame: () => undefined,
            onFailure: failed,
          },
        );
        if (!basemap) return failed('webgl');
        Object.defineProperty(host, 'atlasMap', { value: basemap.map, configurable: true });
      },
      () => failed('lost'),
    );
  };
  show(start);
  return {
    fly,
    startGl,
    camera: () => camera,
    destroy: () => {
      ended = true;
      stop();
      basemap?.destroy();
      basemap = null;
      host.replaceChildren();
    },
  };
}
