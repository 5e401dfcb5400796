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
  /** y of the rule above the heading. */
  readonly rule: number;
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

/** The rule, the heading and, beside or under it, a remark. */
export function heading(text: string, remark: string, setting: TargetsSetting, y: number) {
  const head = setText(text, HEAD_SIZE, { x: 0, y: y + 8, width: setting.width });
  const [line = ''] = head.lines.map(({ content }) => content);
  const beside = textWidth(line, HEAD_SIZE * 1.05) + 16;
  const size = setting.sizes.note;
  const fits = head.lines.length === 1 && beside + textWidth(remark, size) <= setting.width;
  const place = fits
    ? { x: beside, y: y + 9.5, width: setting.width - beside }
    : { x: 0, y: y + 8 + head.height, width: setting.width };
  const words = remark === '' ? NOTHING : setText(remark, size, place);
  return { heading: head, remark: words, rule: y, bottom: y + 10 + head.height + (fits ? 0 : words.height) };
}

/** The number, its name and its note, below each other. */
export function rowWords(
  row: TargetRow,
  setting: TargetsSetting,
  place: Readonly<Record<'x' | 'y' | 'width', number>>,
) {
  const { sizes } = setting;
  const valueSize = fitSize(row.value, place.width / SERIF, sizes.value);
  const value = setText(row.value, valueSize, { ...place, width: place.width / SERIF });
  const label = setText(row.label, sizes.label, { ...place, y: place.y + value.height });
  const under = value.height + label.height;
  const note = row.note === undefined ? NOTHING : setText(row.note, sizes.note, { ...place, y: place.y + under });
  return { value, valueSize, label, note, height: under + note.height };
}
