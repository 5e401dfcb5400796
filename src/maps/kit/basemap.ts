// The only import of MapLibre; loaded only when a person starts to work with a map.
import { Map as GlMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Camera, validCamera } from './camera';
import { watchPixelRatio } from './pixelRatio';

export interface BasemapPaint {
  readonly fill?: string;
  readonly stroke?: { readonly color: string; readonly width: number; readonly opacity: number };
}

/** One path of the picture, for the GL map: the same geometry (WGS-84), the same paint. */
interface BasemapLayer extends BasemapPaint {
  readonly geometry: GeoJSON.Geometry;
  /** Opacity by zoom, zooms ascending, where a layer comes and goes with the scale; always full without it. */
  readonly fade?: readonly (readonly [zoom: number, opacity: number])[];
}

export interface BasemapSpec {
  readonly container: HTMLElement;
  readonly background: string;
  readonly layers: readonly BasemapLayer[];
  readonly camera: Camera;
}

export type BasemapFailure = 'webgl' | 'lost' | 'timeout';

export interface BasemapEvents {
  /** Features are on the canvas: not merely loaded, drawn. */
  readonly onDrawn: () => void;
  /** A frame was drawn; what lies over the canvas moves now. */
  readonly onFrame: () => void;
  /** The graphics context is gone, perhaps for a moment: the canvas is blank until `onDrawn`. */
  readonly onBlank: () => void;
  /** It will not draw (again): take it away. */
  readonly onFailure: (why: BasemapFailure) => void;
}

export interface Basemap {
  /** For tests and tools only. */
  readonly map: GlMap;
  show(camera: Camera): void;
  repaint(background: string, paints: readonly BasemapPaint[]): void;
  resize(camera: Camera): void;
  destroy(): void;
}

type Style = Exclude<NonNullable<MapOptions['style']>, string>;
type Layers = Style['layers'];

/** A wall is wider than MapLibre's default limit of 4096 px. */
const MAX_CANVAS: [number, number] = [8192, 8192];
const DRAW_TIMEOUT_MS = 8000;
const RESTORE_TIMEOUT_MS = 3000;

/** An opacity, as a number or by zoom. */
function opacityOf(fade: BasemapLayer['fade'], full: number) {
  if (!fade) return full;
  return ['interpolate', ['linear'], ['zoom'], ...fade.flatMap(([zoom, share]) => [zoom, share * full])];
}

function layersOf({ background, layers }: Pick<BasemapSpec, 'background' | 'layers'>): Layers {
  const drawn = layers.flatMap(({ fill, stroke, fade }, index): Layers => {
    const source = `ground-${index}`;
    const opacity = opacityOf(fade, stroke?.opacity ?? 1);
    const paint = { 'line-color': stroke?.color, 'line-width': stroke?.width, 'line-opacity': opacity };
    const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
    const area = { 'fill-color': fill, 'fill-opacity': opacityOf(fade, 1) };
    return [
      ...(fill ? [{ id: `${source}-fill`, type: 'fill', source, paint: area } as Layers[number]] : []),
      ...(stroke ? [{ id: `${source}-line`, type: 'line' as const, source, layout, paint } as Layers[number]] : []),
    ];
  });
  return [{ id: 'background', type: 'background', paint: { 'background-color': background } }, ...drawn];
}

/** No glyphs, no sprites, no tiles: nothing is fetched. Tolerance 0: GL must draw the very line that the SVG has. */
function styleOf(spec: BasemapSpec): Style {
  const sources = spec.layers.map(({ geometry }, index) => {
    const data = { type: 'Feature' as const, properties: {}, geometry };
    return [`ground-${index}`, { type: 'geojson' as const, data, tolerance: 0 }] as const;
  });
  return { version: 8, sources: Object.fromEntries(sources), layers: layersOf(spec) };
}

const view = (camera: Camera): { center: [number, number]; zoom: number } => {
  const { center, zoom } = validCamera(camera);
  return { center: [center[0], center[1]], zoom };
};

function createMap(spec: BasemapSpec): GlMap {
  setWorkerUrl(workerUrl);
  return new GlMap({
    container: spec.container,
    style: styleOf(spec),
    ...view(spec.camera),
    // Gestures are ours, one way for GL and SVG; the canvas lies under the marks and only draws.
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    pixelRatio: window.devicePixelRatio,
    maxCanvasSize: MAX_CANVAS,
    maxZoom: 24,
  });
}

/** `load` and `idle` do not prove a picture; features that can be queried do. */
const hasDrawn = (map: GlMap): boolean =>
  map.isStyleLoaded() === true && map.areTilesLoaded() && map.queryRenderedFeatures().length > 0;

/** Waits for one thing at a time: a first picture, a lost context. */
function deadline(events: BasemapEvents) {
  let timer = 0;
  const clear = (): void => window.clearTimeout(timer);
  const set = (why: BasemapFailure, ms: number): void => {
    clear();
    timer = window.setTimeout(() => events.onFailure(why), ms);
  };
  return { clear, set };
}

function watch(map: GlMap, events: BasemapEvents): () => void {
  let drawn = false;
  const limit = deadline(events);
  limit.set('timeout', DRAW_TIMEOUT_MS);
  map.on('render', () => {
    if (!drawn && hasDrawn(map)) {
      drawn = true;
      limit.clear();
      events.onDrawn();
    }
    events.onFrame();
  });
  // MapLibre restores a lost context by itself, if the browser ever gives it back.
  map.on('webglcontextlost', () => {
    drawn = false;
    events.onBlank();
    limit.set('lost', RESTORE_TIMEOUT_MS);
  });
  map.on('webglcontextrestored', () => limit.set('timeout', DRAW_TIMEOUT_MS));
  // Without a listener MapLibre prints; a source that fails ends in the time-out above.
  map.on('error', () => {});
  return limit.clear;
}

function repaintMap(map: GlMap, background: string, paints: readonly BasemapPaint[]): void {
  if (!map.isStyleLoaded()) return;
  map.setPaintProperty('background', 'background-color', background);
  paints.forEach(({ fill, stroke }, index) => {
    if (fill) map.setPaintProperty(`ground-${index}-fill`, 'fill-color', fill);
    if (stroke) map.setPaintProperty(`ground-${index}-line`, 'line-color', stroke.color);
  });
}

/** Starts a GL map in an empty element; null where WebGL 2 is missing. Call `destroy` when done. */
export function createBasemap(spec: BasemapSpec, events: BasemapEvents): Basemap | null {
  let map: GlMap;
  try {
    map = createMap(spec);
  } catch {
    spec.container.replaceChildren();
    return null;
  }
  const stopWatching = watch(map, events);
  const stopRatio = watchPixelRatio((ratio) => map.setPixelRatio(ratio));
  return {
    map,
    show: (camera) => void map.jumpTo(view(camera)),
    repaint: (background, paints) => repaintMap(map, background, paints),
    resize: (camera) => void map.resize().jumpTo(view(camera)),
    destroy: () => {
      stopWatching();
      stopRatio();
      map.remove();
    },
  };
}
