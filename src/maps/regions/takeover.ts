import type { Lang } from '../../domain/text';
import type { Basemap, BasemapFailure } from '../kit/basemap';
import { type Camera, similarity } from '../kit/camera';
import { type GestureHandlers, listenGestures } from '../kit/gestures';
import { createNavigator, type Navigator } from '../kit/navigator';
import { groundGeometry } from './ground';
import { type LabelSet, labelSet, layoutMap, type MapLayout } from './layout';
import { STILL } from './move';
import { createOverlay, type Overlay, type OverlayLabels } from './overlay';
import { backgroundOf, closeStage, fitCanvas, openStage, paintsOf, type Stage, setState, widthOf } from './stage';
import type { MapDisplay, RegionMapData } from './types';

/** `svg`: the drawn map moves. `gl`: MapLibre draws the ground under it. */
export type LiveStatus = { readonly engine: 'svg' | 'gl'; readonly failure?: BasemapFailure };

/** Labels placed anew for where the map has come to rest. */
export interface LiveLabels {
  readonly set: LabelSet;
  readonly camera: Camera;
}

export interface TakeoverOptions {
  /** Holds the `.map-stage`; keys pressed anywhere in it move the map. */
  readonly root: HTMLElement;
  readonly data: RegionMapData;
  readonly lang: Lang;
  readonly display: MapDisplay;
  readonly onStatus: (status: LiveStatus) => void;
  /** Labels to put into `layer`; null at the overview, whose own labels return. */
  readonly onLabels: (labels: LiveLabels | null, layer: SVGGElement) => void;
}

/** Zoom levels below the overview: 8 times as large. The boundaries are generalised; deeper there is nothing to see. */
const DEPTH = 3;

/**
 * Makes a prerendered map live: gestures move the SVG at once; MapLibre loads meanwhile and, once it has really drawn,
 * takes over the ground beneath it. Where it cannot, the SVG goes on alone.
 */
export class Takeover {
  private readonly stage: Stage;
  private readonly layout: MapLayout;
  private readonly overlay: Overlay;
  private readonly navigator: Navigator;
  private readonly ended = new AbortController();
  private basemap: Basemap | null = null;
  /** The canvas shows the map, so it sets the beat. */
  private drawn = false;
  private frame = 0;

  constructor(private readonly options: TakeoverOptions) {
    const { root, data, lang, display } = options;
    this.layout = layoutMap(data, lang, display);
    this.stage = openStage(root);
    setState(this.stage, 'live', 'svg');
    this.overlay = createOverlay(this.stage.svg, this.layout, data, this.servedLabels());
    this.navigator = createNavigator(
      { overview: this.layout.camera, frame: this.layout.frame, depth: DEPTH },
      { onMove: () => this.show(), onRest: (camera) => this.rest(camera) },
    );
    listenGestures(root, this.stage.element, this.gestures(), this.ended.signal);
    this.watchPage();
    this.loadBasemap().catch(() => this.dropBasemap('lost'));
  }

  /** Zooms by levels around the middle. */
  zoom(delta: number): void {
    const { width, height } = this.layout.frame;
    this.navigator.zoom(delta, [width / 2, height / 2], true);
  }

  reset(): void {
    this.navigator.reset();
  }

  /** To be called when the labels given to `onLabels` are in the document. */
  labelsShown(labels: LiveLabels | null): void {
    const layer = this.stage.live.querySelector('[data-layer="labels"]');
    setState(this.stage, 'labels', labels ? 'live' : null);
    if (!labels || !layer) {
      this.overlay.setLabels(this.servedLabels());
      return;
    }
    const by = similarity(this.layout.camera, labels.camera, this.layout.frame);
    this.overlay.setLabels({ layer, set: labels.set, by });
  }

  /** Leaves the picture as it was served. */
  destroy(): void {
    this.ended.abort();
    cancelAnimationFrame(this.frame);
    this.navigator.destroy();
    this.basemap?.destroy();
    this.basemap = null;
    this.overlay.restore();
    closeStage(this.stage);
  }

  private servedSet(): LabelSet {
    const width = widthOf(this.stage);
    const set = this.layout.sets.find(({ spec }) => spec.from <= width) ?? this.layout.sets.at(-1);
    if (!set) throw new Error('the map has no labels');
    return set;
  }

  private servedLabels(): OverlayLabels {
    const set = this.servedSet();
    const layer = this.stage.svg.querySelector(`[data-set="${set.spec.name}"] > [data-layer="labels"]`);
    if (!layer) throw new Error(`the picture has no labels "${set.spec.name}"`);
    return { layer, set, by: STILL };
  }

  private gestures(): GestureHandlers {
    const { navigator } = this;
    const units = (px: number): number => (px * this.layout.frame.width) / widthOf(this.stage);
    return {
      onPan: (dx, dy) => navigator.pan(units(dx), units(dy)),
      onZoom: (delta, [x, y], smooth) => navigator.zoom(delta, [units(x), units(y)], smooth),
      onReset: () => navigator.reset(),
      onEnd: () => navigator.rest(),
    };
  }

  private watchPage(): void {
    const sizes = new ResizeObserver(() => {
      this.basemap?.resize(this.canvasCamera());
      this.navigator.rest();
    });
    sizes.observe(this.stage.element);
    const scheme = new MutationObserver(() => this.basemap?.repaint(backgroundOf(this.stage), paintsOf(this.stage)));
    scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme', 'class'] });
    this.ended.signal.addEventListener('abort', () => {
      sizes.disconnect();
      scheme.disconnect();
    });
  }

  private canvasCamera(): Camera {
    return fitCanvas(this.stage, this.navigator.camera(), this.layout.frame.width);
  }

  private moveOverlay = (): void => this.overlay.move(this.navigator.camera());

  private show(): void {
    setState(this.stage, 'moving', '');
    this.basemap?.show(this.canvasCamera());
    // A GL map that draws calls for the overlay itself, in the very frame that it draws.
    if (this.drawn) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.moveOverlay);
  }

  private rest(camera: Camera): void {
    const { lang, display, onLabels } = this.options;
    setState(this.stage, 'moving', null);
    this.overlay.refine(camera, !this.drawn);
    if (camera === this.layout.camera) {
      onLabels(null, this.stage.live);
      return;
    }
    const by = similarity(this.layout.camera, camera, this.layout.frame);
    onLabels({ set: labelSet(this.layout, this.servedSet().spec, lang, display, camera, by), camera }, this.stage.live);
  }

  private async loadBasemap(): Promise<void> {
    const { createBasemap } = await import('../kit/basemap');
    if (this.ended.signal.aborted) return;
    const paints = paintsOf(this.stage);
    const layers = groundGeometry(this.options.data).map((geometry, index) => ({ geometry, ...paints[index] }));
    const spec = {
      container: this.stage.host,
      background: backgroundOf(this.stage),
      layers,
      camera: this.canvasCamera(),
    };
    this.basemap = createBasemap(spec, {
      onDrawn: () => this.setEngine('gl'),
      onBlank: () => this.setEngine('svg'),
      onFrame: this.moveOverlay,
      onFailure: (why) => this.dropBasemap(why),
    });
    if (!this.basemap) {
      this.dropBasemap('webgl');
      return;
    }
    // For tests and the console: the map that draws, on the element it draws in.
    Object.defineProperty(this.stage.element, 'atlasMap', { value: this.basemap.map, configurable: true });
  }

  private setEngine(engine: LiveStatus['engine'], failure?: BasemapFailure): void {
    this.drawn = engine === 'gl';
    setState(this.stage, 'live', engine);
    if (!this.drawn) {
      this.moveOverlay();
      this.overlay.refine(this.navigator.camera(), true);
    }
    this.options.onStatus({ engine, ...(failure && { failure }) });
  }

  private dropBasemap(failure: BasemapFailure): void {
    this.basemap?.destroy();
    this.basemap = null;
    this.stage.host.remove();
    this.setEngine('svg', failure);
  }
}
