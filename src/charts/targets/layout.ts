import type { Interval } from '../../domain/quantity';
import { textWidth } from '../../ui/textWidth';
import { fitSize, setText, type TextSetting } from '../kit/lines';
import { type Glyph, glyphInBox, glyphOnAxis, OPEN_LENGTH } from './glyph';
import { layoutKey, type PlacedKey } from './key';
import { type TargetScale, targetScale } from './scale';
import type { TargetsSetting } from './settings';
import type { TargetGroup, TargetRow, TargetsData } from './types';
import { word } from './words';

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

/** The chart with every mark in its place. */
export interface TargetsLayout {
  readonly setting: TargetsSetting;
  readonly height: number;
  readonly sections: readonly PlacedSection[];
  readonly key: readonly PlacedKey[];
}

const HEAD_SIZE = 14;
const GLYPH_BOX = 52;
const GAP = 14;
const ROW_PAD = 9;
const TICK_ROOM = 26;
const SECTION_GAP = 22;
const EDGE = 8;
/** The serif of the figures runs wider than the sans that widths are known for. */
const SERIF = 1.06;
/** Least size of a figure in a card. */
const FIGURE = 20;
const NOTHING: TextSetting = { lines: [], height: 0 };

/** Whether a group has an axis: two figures at least can be held against each other. */
export const hasAxis = (group: TargetGroup): boolean =>
  group.rows.filter(({ quantity }) => quantity.form === 'interval').length > 1;

type Bucket = 'alone' | 'levels' | 'unnumbered' | 'derived';
const BUCKETS: readonly Bucket[] = ['alone', 'levels', 'unnumbered', 'derived'];

function bucketOf({ derived, quantity }: TargetRow): Bucket {
  if (derived) return 'derived';
  if (quantity.form === 'interval') return 'alone';
  return quantity.form === 'level' ? 'levels' : 'unnumbered';
}

/** Sets the chart; pure, in px of the drawing. */
export function layoutTargets(data: TargetsData, setting: TargetsSetting): TargetsLayout {
  const sections: PlacedSection[] = [];
  let y = 0;
  const axes = data.groups.filter(hasAxis);
  for (const group of axes) {
    const placed = axisSection(group, data, setting, y);
    sections.push(placed.section);
    y = placed.bottom + SECTION_GAP;
  }
  const rest = data.groups.flatMap(({ rows }) => rows).filter((row) => !isOnAxis(row, axes));
  for (const bucket of BUCKETS) {
    const rows = rest.filter((row) => bucketOf(row) === bucket);
    if (rows.length === 0) continue;
    const placed = cardSection(bucket, rows, data, setting, y);
    sections.push(placed.section);
    y = placed.bottom + SECTION_GAP;
  }
  const { items, bottom } = layoutKey(data, setting, y);
  return { setting, sections, key: items, height: bottom };
}

const isOnAxis = (row: TargetRow, axes: readonly TargetGroup[]): boolean =>
  row.quantity.form === 'interval' && axes.some(({ rows }) => rows.includes(row));

function heading(text: string, remark: string, setting: TargetsSetting, y: number) {
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

function axisSection(group: TargetGroup, data: TargetsData, setting: TargetsSetting, y: number) {
  const rows = group.rows.filter(({ quantity }) => quantity.form === 'interval');
  const plot = [setting.words + EDGE, setting.width - EDGE - OPEN_LENGTH] as const;
  const scale = targetScale(
    rows.map(({ quantity }) => quantity),
    plot,
  );
  const remark = [word(data.lang, scale.kind), group.note].filter(Boolean).join(data.lang === 'zh' ? '；' : '; ');
  const { bottom: top, ...head } = heading(group.label, remark, setting, y);
  const targets: PlacedTarget[] = [];
  let next = top;
  for (const row of rows) {
    const placed = axisRow(row, scale, setting, next, plot[0]);
    targets.push(placed);
    next += placed.box.height;
  }
  const ticks = spacedTicks(scale, setting).map((value) => ({ x: scale.at(value), value }));
  const section: PlacedSection = {
    id: group.id,
    ...head,
    targets,
    axis: { kind: scale.kind, ticks, spans: spansOf(targets, setting, top, next + 4), bottom: next + 4 },
  };
  return { section, bottom: next + TICK_ROOM };
}

function spansOf(targets: readonly PlacedTarget[], setting: TargetsSetting, top: number, bottom: number) {
  if (setting.words > 0) return [[top, bottom] as const];
  return targets.map(({ at }) => [at - 11, at + 11] as const);
}

/** Ticks whose figures do not touch; the first and the rounder ones stay. */
function spacedTicks({ ticks, at }: TargetScale, setting: TargetsSetting): number[] {
  const kept: number[] = [];
  const room = setting.name === 'wide' ? 44 : 36;
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || at(tick) - at(last) >= room) kept.push(tick);
  }
  return kept;
}

function axisRow(row: TargetRow, scale: TargetScale, setting: TargetsSetting, y: number, lead: number): PlacedTarget {
  const beside = setting.words > 0;
  const width = beside ? setting.words - 24 : setting.width;
  const words = rowWords(row, setting, { x: 0, y: y + ROW_PAD, width });
  const glyph = glyphOnAxis(row.quantity as Interval, scale.at);
  const height = words.height + 2 * ROW_PAD + (beside ? 0 : 24);
  const at = beside ? y + ROW_PAD + words.value.height / 2 : y + ROW_PAD + words.height + 14;
  const { height: _height, ...texts } = words;
  return { row, ...texts, glyph, at, lead, box: { x: 0, y, width: setting.width, height } };
}

function rowWords(row: TargetRow, setting: TargetsSetting, place: Readonly<Record<'x' | 'y' | 'width', number>>) {
  const { sizes } = setting;
  const valueSize = fitSize(row.value, place.width / SERIF, sizes.value);
  const value = setText(row.value, valueSize, { ...place, width: place.width / SERIF });
  const label = setText(row.label, sizes.label, { ...place, y: place.y + value.height });
  const under = value.height + label.height;
  const note = row.note === undefined ? NOTHING : setText(row.note, sizes.note, { ...place, y: place.y + under });
  return { value, valueSize, label, note, height: under + note.height };
}

function cardSection(
  bucket: Bucket,
  rows: readonly TargetRow[],
  data: TargetsData,
  setting: TargetsSetting,
  y: number,
) {
  const { bottom: top, ...head } = heading(word(data.lang, bucket), '', setting, y);
  const columns = columnsFor(rows, setting);
  const width = setting.width / columns;
  const targets: PlacedTarget[] = [];
  let next = top;
  for (let start = 0; start < rows.length; start += columns) {
    const line = rows
      .slice(start, start + setting.columns)
      .map((row, column) => card(row, column * width, next, width, setting));
    const height = Math.max(...line.map(({ box }) => box.height));
    targets.push(...line.map((placed) => ({ ...placed, box: { ...placed.box, height } })));
    next += height;
  }
  return { section: { id: bucket, ...head, targets } satisfies PlacedSection, bottom: next };
}

/** Room for the words of a card in one of so many columns. */
const cardRoom = (columns: number, setting: TargetsSetting): number =>
  setting.width / columns - GLYPH_BOX - GAP - (columns > 1 ? GAP : 0);

/** As many columns as leave the fewest gaps, if every figure keeps to one line at a size that reads as a figure. */
function columnsFor(rows: readonly TargetRow[], setting: TargetsSetting): number {
  const gaps = (columns: number): number => columns * Math.ceil(rows.length / columns) - rows.length;
  const fits = (columns: number): boolean =>
    rows.every(({ value }) => textWidth(value, FIGURE) * SERIF <= cardRoom(columns, setting));
  const [most = 1, ...fewer] = setting.columns.filter(fits);
  return fewer.reduce((best, columns) => (gaps(columns) < gaps(best) ? columns : best), most);
}

function card(row: TargetRow, x: number, y: number, width: number, setting: TargetsSetting): PlacedTarget {
  const inner = cardRoom(Math.round(setting.width / width), setting);
  const words = rowWords(row, setting, { x: x + GLYPH_BOX + GAP, y: y + ROW_PAD, width: inner });
  const { height, ...texts } = words;
  return {
    row,
    ...texts,
    glyph: glyphInBox(row.quantity, x + 1, x + GLYPH_BOX),
    at: y + ROW_PAD + (words.valueSize * 1.3) / 2,
    box: { x, y, width, height: height + 2 * ROW_PAD },
  };
}
