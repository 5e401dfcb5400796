import type { Lang } from '../../domain/text';
import { type Box, overlaps, type Point } from '../kit/box';
import type { Camera, Frame, Similarity } from '../kit/camera';
import { coverage } from '../kit/candidates';
import { type Avoid, type LabelRequest, type Placement, placeLabels } from '../kit/label';
import { blockOf, blocksFor, blocksForCount, LINE_HEIGHT, type TextBlock, textWidth } from '../kit/measure';
import { type ScaleBar, scaleBar } from '../kit/scalebar';
import { type Shape, shapeFrom, touches } from '../kit/shape';
import { type Scene, type SceneContext, type ScenePoint, type SceneRegion, sceneOf } from './scene';
import { fixedSet, RESPONSIVE_SETS, type SetSpec } from './sets';
import type { MapDisplay, MapSize, MarkData, RegionData, RegionMapData } from './types';

/** A label placed, keyed or omitted, with the mark it belongs to (none for a quiet name). */
export interface MapLabel {
  readonly placement: Placement;
  readonly mark: MarkData | null;
  /** Full text, for the key. */
  readonly text: string;
  /** It stands on a strong dye and takes the paper's colour. */
  readonly onDye: boolean;
}

/** A scale bar or review number in its corner. */
export interface Furniture {
  readonly box: Box;
  readonly align: 'start' | 'end';
}

/** The labels of one range of display sizes. */
export interface LabelSet {
  readonly spec: SetSpec;
  readonly labels: readonly MapLabel[];
  readonly scale: Furniture & { readonly bar: ScaleBar; readonly text: string };
  readonly review: Furniture & { readonly text: string };
}

export interface MapLayout extends Scene {
  readonly sets: readonly LabelSet[];
}

interface Subject {
  readonly request: LabelRequest;
  readonly mark: MarkData | null;
  readonly text: string;
  readonly strong: boolean;
}

const STRONG_TONES: readonly unknown[] = ['flat', 4, 5];
const KM = { zh: '公里', en: 'km' } as const;

/** What a mark is called on the map: its name, and its count where it has one. */
export const markText = (mark: MarkData & Pick<RegionData, 'value'>): string =>
  typeof mark.value === 'number' ? `${mark.label} ${mark.value}` : mark.label;

/** Moves a shape with the picture. */
function moveShape({ rings }: Shape, { k, dx, dy }: Similarity): Shape {
  return shapeFrom(rings.map((ring) => ring.map(([x, y]): Point => [k * x + dx, k * y + dy])));
}

const STILL: Similarity = { k: 1, dx: 0, dy: 0 };

const moveScene = (scene: Scene, by: Similarity): Scene => {
  if (by === STILL) return scene;
  const move = ([x, y]: Point): Point => [by.k * x + by.dx, by.k * y + by.dy];
  const moveBox = (box: Box): Box => {
    const [[x0, y0], [x1, y1]] = [move([box.x0, box.y0]), move([box.x1, box.y1])];
    return { x0, y0, x1, y1 };
  };
  return {
    ...scene,
    regions: scene.regions.map((item) => ({ ...item, shape: moveShape(item.shape, by), at: move(item.at) })),
    points: scene.points.map((item) => ({ ...item, at: move(item.at) })),
    context: scene.context.map((item) => ({
      ...item,
      at: move(item.at),
      ...(item.shape && { shape: moveShape(item.shape, by) }),
    })),
    keepClear: scene.keepClear.map(moveBox),
  };
};

function blocksOf(mark: MarkData & Pick<RegionData, 'value'>, spec: SetSpec): TextBlock[] {
  const detail = spec.details ? mark.sublabel : undefined;
  if (typeof mark.value === 'number' && detail === undefined) {
    return blocksForCount(mark.label, String(mark.value), spec.sizes.name);
  }
  return blocksFor(markText(mark), detail, spec.sizes);
}

function regionSubject({ data, at, shape, tone }: SceneRegion, index: number, spec: SetSpec): Subject {
  const solid = STRONG_TONES.includes(tone);
  const priority = typeof data.value === 'number' ? data.value : 1;
  const anchor = { at, radius: 0, shape, solid };
  const request = { id: `region-${index}`, anchor, blocks: blocksOf(data, spec), priority, level: data.object };
  return { request, mark: data, text: markText(data), strong: solid };
}

function pointSubject({ data, at }: ScenePoint, index: number, spec: SetSpec): Subject {
  const anchor = { at, radius: spec.radius };
  const request = { id: `point-${index}`, anchor, blocks: blocksOf(data, spec), priority: 0.5 };
  return { request, mark: data, text: data.label, strong: false };
}

function contextSubject({ text, at, shape }: SceneContext, index: number, spec: SetSpec): Subject {
  const blocks = [blockOf([{ text, size: spec.sizes.detail, role: 'detail' }])];
  const anchor = { at, radius: 0, ...(shape && { shape }) };
  const request = { id: `context-${index}`, anchor, blocks, priority: -index, optional: true };
  return { request, mark: null, text, strong: false };
}

const subjectsOf = (scene: Scene, spec: SetSpec): Subject[] => [
  ...scene.regions.map((region, index) => regionSubject(region, index, spec)),
  ...scene.points.map((point, index) => pointSubject(point, index, spec)),
  ...scene.context.map((label, index) => contextSubject(label, index, spec)),
];

const avoidOf = (scene: Scene): Avoid[] => [
  ...scene.regions.map(({ shape }, index) => ({ id: `region-${index}`, shape })),
  ...scene.context.flatMap(({ shape, object }, index) =>
    shape && object ? [{ id: `context-${index}`, shape, level: object }] : [],
  ),
];

const MARGIN = 0.6;
/** Worse than the other corner, better than land. */
const STACKED = 0.1;
const ON_COAST = 0.3;
const ON_MARK = 3;
const FORBIDDEN = 10;

interface Piece {
  readonly width: number;
  readonly height: number;
}

/** A piece in a corner of the frame, `lift` above (or below) its edge. */
function corner(
  piece: Piece,
  frame: Frame,
  [right, top]: readonly [boolean, boolean],
  margin: number,
  lift = 0,
): Furniture {
  const x0 = right ? frame.width - margin - piece.width : margin;
  const y0 = top ? margin + lift : frame.height - margin - piece.height - lift;
  return { box: { x0, y0, x1: x0 + piece.width, y1: y0 + piece.height }, align: right ? 'end' : 'start' };
}

/** Bottom corners first: where two places are as calm, the first wins. */
const CORNERS = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

function unrest({ box }: Furniture, scene: Scene): number {
  const marks = scene.regions.reduce((sum, { shape }) => sum + coverage(box, shape), 0);
  const land = coverage(box, scene.land) + (touches(box, scene.land) ? ON_COAST : 0);
  const forbidden = scene.keepClear.filter((other) => overlaps(box, other)).length;
  return land + ON_MARK * marks + FORBIDDEN * forbidden;
}

/** The calmest corners for scale and review number: two corners, or one above the other in one. */
function settle(scale: Piece, review: Piece, scene: Scene, margin: number): { scale: Furniture; review: Furniture } {
  const pairs = CORNERS.flatMap((first) =>
    CORNERS.map((second) => {
      const stacked = first === second;
      const upper = corner(scale, scene.frame, first, margin, stacked ? review.height * 1.3 : 0);
      const lower = corner(review, scene.frame, second, margin);
      const cost =
        unrest(upper, scene) + unrest(lower, scene) + (stacked ? STACKED : 0) + (second[1] ? STACKED / 2 : 0);
      return { scale: upper, review: lower, cost: cost + (first[1] ? STACKED / 2 : 0) };
    }),
  );
  return pairs.reduce((best, pair) => (pair.cost < best.cost ? pair : best));
}

function furniture(
  scene: Scene,
  camera: Camera,
  spec: SetSpec,
  label: string,
  lang: Lang,
): Pick<LabelSet, 'scale' | 'review'> {
  const size = spec.sizes.detail;
  const bar = scaleBar(camera, scene.frame.width * (spec.name === 'narrow' ? 0.24 : 0.16));
  const text = `${bar.km} ${KM[lang]}`;
  const height = size * LINE_HEIGHT;
  const room = Math.max(bar.length, textWidth(text, size));
  const scale = { width: room, height: height + size * 0.5 };
  const review = { width: textWidth(label, size), height };
  const places = settle(scale, review, scene, size * MARGIN);
  return { scale: { ...places.scale, bar, text }, review: { ...places.review, text: label } };
}

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
  const { scale, review } = furniture(scene, camera, spec, display.reviewLabel, lang);
  const subjects = subjectsOf(moved, spec);
  const margin = spec.sizes.detail * 0.3;
  const placements = placeLabels(
    subjects.map(({ request }) => request),
    {
      frame: { x0: margin, y0: margin, x1: scene.frame.width - margin, y1: scene.frame.height - margin },
      obstacles: [scale.box, review.box, ...moved.keepClear],
      avoid: avoidOf(moved),
      keySize: spec.sizes.detail,
    },
  );
  const labels = subjects.map(({ mark, text, strong }, index): MapLabel => {
    const placement = placements[index] as Placement;
    return { placement, mark, text, onDye: strong && placement.state === 'placed' && placement.fit === 'inside' };
  });
  return { spec, labels, scale, review };
}

/** The whole picture: geometry once, labels for each range of sizes (or for the one fixed size). Pure. */
export function layoutMap(data: RegionMapData, lang: Lang, display: MapDisplay, size?: MapSize): MapLayout {
  const scene = sceneOf(data, size);
  const specs = size ? [fixedSet(size)] : RESPONSIVE_SETS;
  return { ...scene, sets: specs.map((spec) => labelSet(scene, spec, lang, display)) };
}
