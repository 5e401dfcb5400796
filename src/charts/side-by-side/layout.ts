import { textWidth } from '../../ui/textWidth';
import { setText, type TextSetting } from '../kit/lines';
import type { Pledge, SideBySideData, SideGroup, SideItem } from './types';

/** How the chart is set; all lengths in px of its own drawing. */
export interface SideSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly sizes: { readonly head: number; readonly label: number; readonly note: number };
  /** Left edge and width of the names of groups; above the items where `stacked`. */
  readonly groups: readonly [number, number];
  /** Left edge and width of each column. */
  readonly columns: readonly [readonly [number, number], readonly [number, number]];
  readonly stacked: boolean;
}

export const WIDE: SideSetting = {
  name: 'wide',
  width: 900,
  sizes: { head: 22, label: 14, note: 12.5 },
  groups: [0, 130],
  columns: [
    [150, 320],
    [560, 340],
  ],
  stacked: false,
};
export const MEDIUM: SideSetting = {
  name: 'medium',
  width: 560,
  sizes: { head: 20, label: 14, note: 13 },
  groups: [0, 560],
  columns: [
    [0, 250],
    [310, 250],
  ],
  stacked: true,
};
export const NARROW: SideSetting = {
  name: 'narrow',
  width: 340,
  sizes: { head: 18, label: 13, note: 12 },
  groups: [0, 340],
  columns: [
    [0, 154],
    [186, 154],
  ],
  stacked: true,
};

/** Side of a unit square, and of a glyph's box. */
export const UNIT = 13;
const STEP = UNIT + 3;
const GAP = 12;

export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly pledge: Pledge;
}

export interface PlacedItem {
  readonly item: SideItem;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly glyph: Glyph;
  readonly label: TextSetting;
  readonly wording: TextSetting;
}

export interface PlacedSideGroup {
  readonly id: string;
  readonly rule: number;
  readonly label: TextSetting;
  readonly items: readonly PlacedItem[];
  /** Where a side is empty: the words that say so. */
  readonly nothing: readonly TextSetting[];
}

export interface SideLayout {
  readonly setting: SideSetting;
  readonly height: number;
  readonly heads: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly groups: readonly PlacedSideGroup[];
  readonly links: readonly { readonly id: string; readonly d: string }[];
}

/** Squares that a glyph takes. */
export const glyphUnits = (pledge: Pledge): number => (pledge.form === 'range' ? Math.max(1, pledge.high) : 1);

function placeItem(item: SideItem, top: number, { columns, sizes }: SideSetting): PlacedItem {
  const [left, width] = columns[item.side];
  const indent = glyphUnits(item.pledge) * STEP + 6;
  const room = { x: left + indent, width: width - indent };
  const label = setText(item.label, sizes.label, { ...room, y: top });
  const wording = setText(item.wording, sizes.note, { ...room, y: top + label.height });
  const height = label.height + wording.height;
  const glyph = { x: left, y: top + (sizes.label * 1.3 - UNIT) / 2, pledge: item.pledge };
  return { item, box: { x: left, y: top, width, height }, glyph, label, wording };
}

/** Items of one side below each other. */
function placeSide(items: readonly SideItem[], top: number, setting: SideSetting) {
  let y = top;
  const placed = items.map((item) => {
    const at = placeItem(item, y, setting);
    y += at.box.height + GAP;
    return at;
  });
  return { placed, bottom: y };
}

function placeGroup(group: SideGroup, nothing: string, top: number, setting: SideSetting) {
  const { sizes, stacked, columns } = setting;
  const [x, width] = setting.groups;
  const label = setText(group.label, sizes.label, { x, width, y: top + GAP });
  const start = stacked ? top + GAP + label.height + 6 : top + GAP;
  const sides = ([0, 1] as const).map((side) =>
    placeSide(
      group.items.filter((item) => item.side === side),
      start,
      setting,
    ),
  );
  const empty = sides.flatMap(({ placed }, side) => {
    const column = columns[side === 0 ? 0 : 1];
    return placed.length > 0 ? [] : [setText(nothing, sizes.note, { x: column[0], width: column[1], y: start })];
  });
  const bottom = Math.max(
    ...sides.map((side) => side.bottom),
    start + sizes.note * 1.3 + GAP,
    top + GAP + label.height,
  );
  const placed = { id: group.id, rule: top, label, items: sides.flatMap((side) => side.placed), nothing: empty };
  return { placed: placed satisfies PlacedSideGroup, bottom };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Right end of an item's first line, where a link leaves it. */
function endOf({ label, box }: PlacedItem, size: number): number {
  const [first] = label.lines;
  return first ? Math.min(first.x + textWidth(first.content, size) + 8, box.x + box.width) : box.x + box.width;
}

/** From the end of one item's name to the glyph of the other, through the gutter between the columns. */
function linkPath(from: PlacedItem, to: PlacedItem, { sizes }: SideSetting): string {
  const [x1, x2] = [endOf(from, sizes.label), to.box.x - 6];
  const [y1, y2] = [from, to].map(({ glyph }) => glyph.y + UNIT / 2) as [number, number];
  const gutter = from.box.x + from.box.width;
  const middle = (gutter + x2) / 2;
  const curve = `M${round(x1)},${round(y1)}H${round(gutter)}C${round(middle)},${round(y1)} ${round(middle)},${round(y2)} ${round(x2)},${round(y2)}`;
  return `${curve}m-6,-4l6,4l-6,4`;
}

/** Sets the chart. Pure. */
export function layoutSides(data: SideBySideData, setting: SideSetting): SideLayout {
  const { sizes, columns } = setting;
  let y = sizes.head + 14;
  const groups = data.groups.map((group) => {
    const { placed, bottom } = placeGroup(group, data.nothing, y, setting);
    y = bottom;
    return placed;
  });
  const items = new Map(groups.flatMap((group) => group.items.map((item) => [item.item.id, item])));
  return {
    setting,
    height: y,
    heads: data.heads.map((text, side) => ({ text, x: columns[side === 0 ? 0 : 1][0], y: sizes.head })),
    groups,
    links: data.links.flatMap(({ from, to }) => {
      const [left, right] = [items.get(from), items.get(to)];
      return left && right ? [{ id: `${from} ${to}`, d: linkPath(left, right, setting) }] : [];
    }),
  };
}
