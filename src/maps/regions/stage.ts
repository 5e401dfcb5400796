import type { BasemapPaint } from '../kit/basemap';
import { type Camera, panCamera, scaleCamera } from '../kit/camera';

/** The parts of a served map that a takeover works on. */
export interface Stage {
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement;
  /** Where the GL canvas goes, under the picture. */
  readonly host: HTMLElement;
  /** Where labels placed anew go, over the picture. */
  readonly live: SVGGElement;
}

const SVG = 'http://www.w3.org/2000/svg';
const STATES = ['live', 'moving', 'labels'] as const;

/** Finds the picture and adds an empty layer under and over it. Throws where there is no picture. */
export function openStage(root: HTMLElement): Stage {
  const element = root.querySelector<HTMLElement>('.map-stage');
  const svg = element?.querySelector<SVGSVGElement>('svg[data-map]');
  if (!element || !svg) throw new Error('no map picture to take over');
  const host = document.createElement('div');
  host.className = 'map-gl';
  element.prepend(host);
  // A press on the map gives it the focus, so that keys move it; Tab does not stop here.
  element.tabIndex = -1;
  const live = document.createElementNS(SVG, 'g');
  live.setAttribute('class', 'map-labels labels-live');
  svg.append(live);
  return { element, svg, host, live };
}

export function closeStage({ element, host, live }: Stage): void {
  host.remove();
  live.remove();
  element.removeAttribute('tabindex');
  for (const state of STATES) delete element.dataset[state];
}

/** Switches one of the states that maps.css knows; null takes it off. */
export function setState({ element }: Stage, state: (typeof STATES)[number], value: string | null): void {
  if (value === null) delete element.dataset[state];
  else element.dataset[state] = value;
}

/** Paint of the picture's own paths as the browser resolves it: GL shows what the style sheet says, in any scheme. */
export function paintsOf({ svg }: Pick<Stage, 'svg'>): BasemapPaint[] {
  return [...svg.querySelectorAll('[data-layer="ground"] > path')].map((path) => {
    const { fill, stroke, strokeWidth, strokeOpacity } = getComputedStyle(path);
    const line = { color: stroke, width: Number.parseFloat(strokeWidth), opacity: Number.parseFloat(strokeOpacity) };
    return { ...(fill !== 'none' && { fill }), ...(stroke !== 'none' && { stroke: line }) };
  });
}

export function backgroundOf({ svg }: Pick<Stage, 'svg'>): string {
  const backdrop = svg.querySelector('[data-layer="backdrop"]');
  return backdrop ? getComputedStyle(backdrop).fill : 'transparent';
}

/** Width of the picture on screen, in CSS px; never 0, so that a hidden map does no arithmetic with infinity. */
export const widthOf = ({ svg }: Stage): number => Math.max(1, svg.getBoundingClientRect().width);

/**
 * Sizes the canvas and gives its camera. A canvas has whole px, the picture need not: the canvas is rounded up, and its
 * camera shifted by the part of a px, so that both put a place on the same spot.
 */
export function fitCanvas(stage: Stage, camera: Camera, frameWidth: number): Camera {
  const { width, height } = stage.svg.getBoundingClientRect();
  const [whole, tall] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))];
  stage.host.style.width = `${whole}px`;
  stage.host.style.height = `${tall}px`;
  const scaled = scaleCamera(camera, widthOf(stage) / frameWidth);
  return panCamera(scaled, (width - whole) / 2, (height - tall) / 2);
}
