import type { Lang } from '../../domain/text';
import type { Point } from '../kit/box';

import { type Avoid, type LabelRequest, type Placement, placeLabels } from '../kit/label';
import { blockOf, blocksFor, blocksForCount, type TextBlock } from '../kit/measure';

import { furniture, type MapFurniture } from './furniture';
import { moveScene, STILL } from './move';
import { type Scene, type SceneContext, type ScenePoint, type SceneRegion, sceneOf } from './scene';
import { fixedSet, RESPONSIVE_SETS, type SetSpec } from './sets';
import type { MapDisplay, MapSize, MarkData, RegionData, RegionMapData } from './types';

/** A label placed, keyed or omitted, with the mark it belongs to (none for a quiet name). */
export interface MapLabel {
  readonly placement: Placement;
  readonly mark: MarkData | null;
  /** Full text, for the key. */
  readonly text: string;
  /** Where its mark is in the overview's frame. */
  readonly at: Point;
  /** The claims that the figure at the end of its text counts; none where it has no figure, or counts something else. */
  readonly counted?: readonly string[];
  /** It stands on a strong dye and takes the paper's colour. */
  readonly onDye: boolean;
}

/** The labels of one range of display sizes. */
export interface LabelSet extends MapFurniture {
  readonly spec: SetSpec;
  readonly labels: readonly MapLabel[];
}

export interface MapLayout extends Scene {
  readonly sets: readonly LabelSet[];
}

interface Subject {
  readonly request: LabelRequest;
  readonly mark: MarkData | null;
  readonly text: string;
  readonly counted?: readonly string[];
  readonly strong: boolean;
}

const STRONG_TONES: readonly unknown[] = ['flat', 4, 5];

/** What a mark is called on the map: its name, and its count where it has one. */
export const markText = (mark: MarkData & Pick<RegionData, 'value'>): string =>
  typeof mark.value === 'number' ? `${mark.label} ${mark.value}` : mark.label;

function blocksOf(mark: MarkData & Pick<RegionData, 'value'>, spec: SetSpec): TextBlock[] {
  const detail = spec.details ? mark.sublabel : undefined;
  if (typeof mark.value === 'number' && detail === undefined) {
    return blocksForCount(mark.label, String(mark.value), spec.sizes.name);
  }
  return blocksFor(markText(mark), detail, spec.sizes);
}

const isOptional = ({ named }: MarkData): { readonly optional?: true } =>
  named === 'if-room' ? { optional: true } : {};

function regionSubject({ data, at, rough, tone }: SceneRegion, index: number, spec: SetSpec): Subject {
  const solid = STRONG_TONES.includes(tone);
  const priority = typeof data.value === 'number' ? data.value : 1;
  const anchor = { at, radius: 0, shape: rough, solid };
  const request = { id: `region-${index}`, anchor, blocks: blocksOf(data, spec), priority, level: data.object };
  const counted = data.value === data.claims.length && { counted: data.claims };
  const asked = { ...request, ...isOptional(data) };
  return { request: asked, mark: data, text: markText(data), ...counted, strong: solid };
}

function pointSubject({ data, at }: ScenePoint, index: number, spec: SetSpec): Subject {
  const anchor = { at, radius: spec.radius };
  const request = { id: `point-${index}`, anchor, blocks: blocksOf(data, spec), priority: 0.5, ...isOptional(data) };
  return { request, mark: data, text: data.label, strong: false };
}

function contextSubject({ text, at, rough }: SceneContext, index: number, spec: SetSpec): Subject {
  const blocks = [blockOf([{ text, size: spec.sizes.detail, role: 'detail' }])];
  const anchor = { at, radius: 0, ...(rough && { shape: rough }) };
  const request = { id: `context-${index}`, anchor, blocks, priority: -index, optional: true };
  return { request, mark: null, text, strong: false };
}

const isNamed = ({ mark }: Subject): boolean => mark?.named !== 'never';

const subjectsOf = (scene: Scene, spec: SetSpec): Subject[] => [
  ...scene.regions.map((region, index) => regionSubject(region, index, spec)).filter(isNamed),
  ...scene.points.map((point, index) => pointSubject(point, index, spec)).filter(isNamed),
  ...scene.context.map((label, index) => contextSubject(label, index, spec)),
];

const avoidOf = (scene: Scene): Avoid[] => [
  ...scene.regions.map(({ rough, tone }, index) => ({
    id: `region-${index}`,
    shape: rough,
    solid: STRONG_TONES.includes(tone),
  })),
  ...scene.context.flatMap(({ rough, object }, index) =>
    rough && object ? [{ id: `context-${index}`, shape: rough, level: object }] : [],
  ),
];

/** Labels of one set, for the scene as drawn or as moved by a person. */
export function labelSet(
  scene: Scene,
  spec: SetSpec,
  lang: Lang,
  display: MapDisplay,
  camera = scene.camera,
  by = STILL,
): LabelSet {
  const moved = moveScene(scene, by);
  // Furniture keeps the corners of the overview, whatever is panned under it.
  const { scale, review, insetLabel } = furniture(scene, camera, spec, display.reviewLabel, lang);
  const fixed = [
    scale.box,
    review.box,
    ...(insetLabel ? [insetLabel.box] : []),
    ...(scene.inset ? [scene.inset.box] : []),
  ];
  const subjects = subjectsOf(moved, spec);
  const margin = spec.sizes.detail * 0.3;
  const placements = placeLabels(
    subjects.map(({ request }) => request),
    {
      frame: { x0: margin, y0: margin, x1: scene.frame.width - margin, y1: scene.frame.height - margin },
      obstacles: [...fixed, ...moved.keepClear],
      avoid: avoidOf(moved),
      keySize: spec.sizes.detail,
    },
  );
  const labels = subjects.map(({ mark, text, counted, strong }, index): MapLabel => {
    const placement = placements[index] as Placement;
    const [x, y] = (subjects[index] as Subject).request.anchor.at;
    const at: Point = [(x - by.dx) / by.k, (y - by.dy) / by.k];
    return {
      placement,
      mark,
      text,
      ...(counted && { counted }),
      at,
      onDye: strong && placement.state === 'placed' && placement.fit === 'inside',
    };
  });
  return { spec, labels, scale, review, ...(insetLabel && { insetLabel }) };
}

/** Labels that have an element, in its order. */
export const shownLabels = (set: LabelSet): MapLabel[] =>
  set.labels.filter(({ placement }) => placement.state !== 'omitted');

/** The whole picture: geometry once, labels for each range of sizes (or for the one fixed size). Pure. */
export function layoutMap(data: RegionMapData, lang: Lang, display: MapDisplay, size?: MapSize): MapLayout {
  const scene = sceneOf(data, size);
  const { shownUpTo = Infinity } = data;
  const specs = size ? [fixedSet(size)] : RESPONSIVE_SETS.filter(({ from }) => from < shownUpTo);
  return { ...scene, sets: specs.map((spec) => labelSet(scene, spec, lang, display)) };
}
