import { type Camera, projectionOf, type Similarity, similarity } from '../kit/camera';
import { groundOf } from './ground';
import { type LabelSet, type MapLayout, shownLabels } from './layout';
import { regionPath, type Scene } from './scene';
import type { RegionMapData } from './types';

const all = (root: Element, selector: string): SVGElement[] => [...root.querySelectorAll<SVGElement>(selector)];

const write = (element: Element | null | undefined, name: string, value: string): void => {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const matrix = ({ k, dx, dy }: Similarity): string => `matrix(${k} 0 0 ${k} ${dx} ${dy})`;

/** The labels on screen: their elements, what they are, and how the picture stood when they were placed. */
export interface OverlayLabels {
  readonly layer: Element;
  readonly set: LabelSet;
  readonly by: Similarity;
}

/** Moves the prerendered picture by writing attributes: no React, no layout, once a frame. */
export interface Overlay {
  move(camera: Camera): void;
  setLabels(labels: OverlayLabels): void;
  /** Draws lines again as finely as the magnification asks. `ground`: the ground too, where no GL map draws it. */
  refine(camera: Camera, ground: boolean): void;
  /** Puts everything back as it was served. */
  restore(): void;
}

function movePoints(svg: Element, scene: Scene, { k, dx, dy }: Similarity): void {
  const marks = all(svg, '[data-layer="points"] > .mark');
  scene.points.forEach(({ at: [x, y] }, index) => {
    write(marks[index], 'transform', `translate(${k * x + dx} ${k * y + dy})`);
  });
}

/** A label keeps its size and its offset from its mark. */
function moveLabels({ layer, set, by }: OverlayLabels, now: Similarity): void {
  shownLabels(set).forEach(({ at: [x, y] }, index) => {
    const dx = (now.k - by.k) * x + now.dx - by.dx;
    const dy = (now.k - by.k) * y + now.dy - by.dy;
    write(layer.children[index], 'transform', `translate(${dx} ${dy})`);
  });
}

function refinePaths(svg: Element, layout: MapLayout, data: RegionMapData, detail: number, withGround: boolean): void {
  const regions = all(svg, '[data-layer="regions"] > .mark > path');
  layout.regions.forEach(({ shape }, index) => {
    write(regions[index], 'd', regionPath(shape, detail * (data.fineness ?? 1)));
  });
  if (!withGround) return;
  const { camera, frame } = layout;
  const { ground, borders } = groundOf(data, projectionOf(camera, frame.width, frame.height), frame, detail);
  const paths = all(svg, '[data-layer="ground"] > path');
  [...ground, ...borders].forEach(({ d }, index) => {
    write(paths[index], 'd', d);
  });
}

export function createOverlay(
  svg: SVGSVGElement,
  layout: MapLayout,
  data: RegionMapData,
  first: OverlayLabels,
): Overlay {
  const areas = all(svg, '[data-layer="ground"], [data-layer="regions"]');
  const hatch = svg.querySelector('pattern');
  let labels = first;
  let last: Similarity = first.by;
  const write1 = (by: Similarity): void => {
    last = by;
    for (const area of areas) write(area, 'transform', matrix(by));
    write(hatch, 'patternTransform', `rotate(45) scale(${1 / by.k})`);
    movePoints(svg, layout, by);
    moveLabels(labels, by);
  };
  return {
    move: (camera) => write1(similarity(layout.camera, camera, layout.frame)),
    setLabels: (next) => {
      labels = next;
      write1(last);
    },
    refine: (camera, ground) =>
      refinePaths(svg, layout, data, 2 ** Math.max(0, camera.zoom - layout.camera.zoom), ground),
    restore: () => {
      refinePaths(svg, layout, data, 1, true);
      labels = first;
      write1(first.by);
    },
  };
}
