import { textWidth } from '../../ui/textWidth';
import { fitSize, setText, type TextSetting } from '../kit/lines';
import type { Glyph } from './glyph';
import type { TargetScale } from './scale';
import type { TargetsSetting } from './settings';
import type { TargetRow } from './types';

/** A target with its words and its mark. */
export interface PlacedTarget {
  readonly row: TargetRow;
  readonly value: TextSetting;
  readonly valueSize: number;
  readonly label: TextSetting;
  readonly note: TextSetting;
  readonly glyph: Glyph;
  /** y of the mark's line. */
  readonly at: number;
  /** x where the hairline to the mark begins; none without an axis. */
  readonly lead?: number;
  /** What answers to pointers, and what no other target may enter. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A run of targets under one heading. */
export interface PlacedSection {
  readonly id: string;
  readonly heading: TextSetting;
  readonly remark: TextSetting;
  /** The line above the heading. */
  readonly rule: { readonly x0: number; readonly x1: number; readonly y: number };
  readonly targets: readonly PlacedTarget[];
  readonly axis?: {
    readonly kind: TargetScale['kind'];
    readonly ticks: readonly { readonly x: number; readonly value: number }[];
    /** Where its lines run, from y to y: over all rows, or past the marks alone where words stand between them. */
    readonly spans: readonly (readonly [from: number, to: number])[];
    readonly bottom: number;
  };
}

const HEAD_SIZE = 14;
/** The serif of the figures runs wider than the sans that widths are known for. */
export const SERIF = 1.06;
/** Room above and below the words of a target. */
export const ROW_PAD = 9;
const NOTHING: TextSetting = { lines: [], height: 0 };

/** A section as placed, and where the next may begin. */
export interface Placed {
  readonly section: PlacedSection;
  readonly bottom: number;
}

/** A top left corner and the width to fill from there. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The rule, the heading and, beside or under it, a remark. */
export function heading(text: string, remark: string, setting: TargetsSetting, { x, y, width }: Area) {
  const inner = x + width < setting.width ? width - 24 : width;
  const head = setText(text, HEAD_SIZE, { x, y: y + 8, width: inner / 1.05 });
  const [line = ''] = head.lines.map(({ content }) => content);
  const beside = textWidth(line, HEAD_SIZE * 1.05) + 16;
  const size = setting.sizes.note;
  const fits = head.lines.length === 1 && beside + textWidth(remark, size) <= inner;
  const place = fits
    ? { x: x + beside, y: y + 9.5, width: inner - beside }
    : { x, y: y + 8 + head.height, width: inner };
  const words = remark === '' ? NOTHING : setText(remark, size, place);
  const rule = { x0: x, x1: x + inner, y };
  return { heading: head, remark: words, rule, bottom: y + 10 + head.height + (fits ? 0 : words.height) };
}

/** The number, its name and its note, below each other. */
export function rowWords(row: TargetRow, setting: TargetsSetting, place: Area) {
  const { sizes } = setting;
  const valueSize = fitSize(row.value, place.width / SERIF, sizes.value);
  const value = setText(row.value, valueSize, { ...place, width: place.width / SERIF });
  const label = setText(row.label, sizes.label, { ...place, y: place.y + value.height });
  const under = value.height + label.height;
  const note = row.note === undefined ? NOTHING : setText(row.note, sizes.note, { ...place, y: place.y + under });
  return { value, valueSize, label, note, height: under + note.height };
}
