import type { Lang } from '../../domain/text';
import { type Box, overlaps } from '../kit/box';
import type { Camera, Frame } from '../kit/camera';
import { LINE_HEIGHT, textWidth } from '../kit/measure';
import { type ScaleBar, scaleBar } from '../kit/scalebar';
import { coverage, touches } from '../kit/shape';
import type { Scene } from './scene';
import type { SetSpec } from './sets';

/** A scale bar or review number in its corner. */
interface Furniture {
  readonly box: Box;
  readonly align: 'start' | 'end';
}

/** What stands on every map. */
export interface MapFurniture {
  /** The name over an inset. */
  readonly insetLabel?: Furniture & { readonly lines: readonly string[] };
  readonly scale: Furniture & { readonly bar: ScaleBar; readonly text: string };
  readonly review: Furniture & { readonly text: string };
}

const KM = { zh: '公里', en: 'km' } as const;
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

const fixedBoxes = ({ keepClear, inset }: Scene): Box[] => [...keepClear, ...(inset ? [inset.box] : [])];

function unrest({ box }: Furniture, scene: Scene): number {
  const marks = scene.regions.reduce((sum, { rough }) => sum + coverage(box, rough), 0);
  const land = coverage(box, scene.rough) + (touches(box, scene.rough) ? ON_COAST : 0);
  const forbidden = fixedBoxes(scene).filter((other) => overlaps(box, other)).length;
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

/** The name of an inset stands over it, so that it covers none of its islands; at the outer edge of the map. */
function insetLabelOf({ inset, frame }: Scene, size: number): MapFurniture['insetLabel'] {
  if (!inset) return undefined;
  const { box, label } = inset;
  const width = Math.max(...label.map((line) => textWidth(line, size)));
  const isRight = box.x1 > frame.width / 2;
  const x0 = isRight ? box.x1 - width : box.x0;
  const height = label.length * size * LINE_HEIGHT;
  return {
    lines: label,
    align: isRight ? 'end' : 'start',
    box: { x0, x1: x0 + width, y0: box.y0 - height - size * 0.2, y1: box.y0 - size * 0.2 },
  };
}

/** Scale bar and review number for a camera, in the corners that are calmest in the overview. */
export function furniture(scene: Scene, camera: Camera, spec: SetSpec, label: string, lang: Lang): MapFurniture {
  const size = spec.sizes.detail;
  const bar = scaleBar(camera, scene.frame.width * (spec.name === 'narrow' ? 0.24 : 0.16));
  const text = `${bar.km} ${KM[lang]}`;
  const height = size * LINE_HEIGHT;
  const room = Math.max(bar.length, textWidth(text, size));
  const scale = { width: room, height: height + size * 0.5 };
  const review = { width: textWidth(label, size), height };
  const insetLabel = insetLabelOf(scene, size);
  // The name over the inset is part of it for all that looks for room.
  const shown = insetLabel ? { ...scene, keepClear: [...scene.keepClear, insetLabel.box] } : scene;
  const places = settle(scale, review, shown, size * MARGIN);
  return {
    ...(insetLabel && { insetLabel }),
    scale: { ...places.scale, bar, text },
    review: { ...places.review, text: label },
  };
}
