import type { Box } from '../kit/box';
import { aspectOf, type Frame, fitCamera, projectionOf } from '../kit/camera';
import { coverage, type Shape, touches } from '../kit/shape';
import { type Ground, groundOf } from './ground';
import type { RegionMapData } from './types';

/** A small map in a corner of a larger one, which stays where it is when the larger one is moved. */
export interface Inset extends Ground {
  readonly box: Box;
  readonly frame: Frame;
  readonly label: readonly string[];
}

/** Shares of the frame's width. */
const WIDTH = 0.165;
const MARGIN = 0.012;
const PADDING = 0.04;

const NATIONAL: readonly string[] = ['dashline', 'outline'];

/** The bottom corner, right or left, in which it covers the least. */
function cornerFor({ width, height }: Frame, frame: Frame, ground: Shape): Box {
  const margin = frame.width * MARGIN;
  const [y0, y1] = [frame.height - margin - height, frame.height - margin];
  const right = { x0: frame.width - margin - width, x1: frame.width - margin, y0, y1 };
  const left = { x0: margin, x1: margin + width, y0, y1 };
  const cost = (box: Box): number => coverage(box, ground) + (touches(box, ground) ? 1 : 0);
  return cost(left) < cost(right) ? left : right;
}

/** The inset of a map that asks for one. `ground`: all of the larger map's, to keep off it. */
export function insetOf(data: RegionMapData, ground: Shape, frame: Frame): Inset | undefined {
  if (!data.inset) return undefined;
  const { bounds, label } = data.inset;
  const width = Math.round(frame.width * WIDTH);
  const size = { width, height: Math.round(width * aspectOf(bounds)) };
  const camera = fitCamera(bounds, size.width, size.height, size.width * PADDING);
  const borders = data.borders.filter(({ tone }) => NATIONAL.includes(tone));
  const small = groundOf({ ...data, borders }, projectionOf(camera, size.width, size.height), size);
  return { ...small, box: cornerFor(size, frame, ground), frame: size, label };
}
