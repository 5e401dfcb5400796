import { fitSize, setText, type TextSetting } from '../kit/lines';
import type { Branch, BranchesData, BranchGroup, BranchItem } from './types';

/** How branches are set; all lengths in px of the drawing. */
export interface BranchesSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Most branches beside each other. */
  readonly most: number;
  readonly sizes: { readonly head: number; readonly item: number; readonly note: number };
}

export const WIDE: BranchesSetting = { name: 'wide', width: 900, most: 5, sizes: { head: 18, item: 14, note: 12.5 } };
export const MEDIUM: BranchesSetting = { name: 'medium', width: 560, most: 3, sizes: { head: 17, item: 14, note: 13 } };
export const NARROW: BranchesSetting = {
  name: 'narrow',
  width: 340,
  most: 1,
  sizes: { head: 17, item: 13.5, note: 12 },
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedItem {
  readonly item: BranchItem;
  /** Middle of its knot. */
  readonly knot: readonly [x: number, y: number];
  readonly value: TextSetting;
  readonly valueSize: number;
  readonly label: TextSetting;
  readonly note: TextSetting;
  readonly box: Box;
}

export interface PlacedBranch {
  readonly branch: Branch;
  readonly beam: { readonly x0: number; readonly x1: number; readonly y: number };
  readonly kicker: TextSetting;
  readonly label: TextSetting;
  readonly note: TextSetting;
  readonly head: Box;
  readonly groups: readonly { readonly label: TextSetting; readonly items: readonly PlacedItem[] }[];
  /** Threads from knot to knot, as straight runs down or across. */
  readonly threads: readonly { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }[];
  readonly bottom: number;
}

export interface BranchesLayout {
  readonly setting: BranchesSetting;
  readonly height: number;
  readonly branches: readonly PlacedBranch[];
}

const GUTTER = 26;
const ROW_GAP = 34;
const PAD = 6;
const KNOT = 7;
const INDENT = 18;
const NOTHING: TextSetting = { lines: [], height: 0 };

/** As many in a row as leave the rows most alike: five in rows of three at most are three and two. */
const evenRows = (count: number, most: number): number => Math.max(1, Math.ceil(count / Math.ceil(count / most)));

/** Sets the branches beside each other, or below each other where it is narrow; pure. */
export function layoutBranches(data: BranchesData, setting: BranchesSetting): BranchesLayout {
  const perRow = evenRows(data.branches.length, Math.min(setting.most, data.perRow ?? setting.most));
  const step = (setting.width + GUTTER) / Math.max(1, perRow);
  const branches: PlacedBranch[] = [];
  let top = 0;
  for (let start = 0; start < data.branches.length; start += perRow) {
    const row = data.branches
      .slice(start, start + perRow)
      .map((branch, column) => placeBranch(branch, { x: column * step, y: top, width: step - GUTTER }, setting));
    branches.push(...row);
    top = Math.max(...row.map(({ bottom }) => bottom)) + ROW_GAP;
  }
  return { setting, branches, height: Math.max(0, top - ROW_GAP) + 4 };
}

const textOrNothing = (text: string, size: number, place: Omit<Box, 'height'>): TextSetting =>
  text === '' ? NOTHING : setText(text, size, place);

function placeBranch(branch: Branch, { x, y, width }: Omit<Box, 'height'>, setting: BranchesSetting): PlacedBranch {
  const { sizes } = setting;
  const kicker = textOrNothing(branch.kicker, sizes.note, { x, y: y + 10, width });
  const label = setText(branch.label, sizes.head, { x, y: y + 10 + kicker.height, width: width / 1.06 });
  const headBottom = y + 10 + kicker.height + label.height;
  const note = textOrNothing(branch.note, sizes.note, { x, y: headBottom, width });
  const head = { x, y, width, height: headBottom + note.height - y };
  let next = y + head.height + 8;
  const groups = branch.groups.map((group) => {
    const placed = placeGroup(group, { x, y: next, width }, setting);
    next = placed.bottom;
    return placed;
  });
  return {
    branch,
    beam: { x0: x, x1: x + width, y: y + 1.5 },
    kicker,
    label,
    note,
    head,
    groups,
    threads: groups.flatMap(({ items }) => threadsOf(items)),
    bottom: next,
  };
}

function placeGroup(group: BranchGroup, { x, y, width }: Omit<Box, 'height'>, setting: BranchesSetting) {
  const label = textOrNothing(group.label, setting.sizes.note, { x, y: y + 8, width });
  let next = y + (label.height > 0 ? label.height + 12 : 0);
  const items = group.items.map((item) => {
    const placed = placeItem(item, { x, y: next, width }, setting);
    next += placed.box.height;
    return placed;
  });
  return { label, items, bottom: next + 2 };
}

function placeItem(item: BranchItem, { x, y, width }: Omit<Box, 'height'>, setting: BranchesSetting): PlacedItem {
  const { sizes } = setting;
  const inset = KNOT + item.depth * INDENT;
  const place = { x: x + inset + 15, width: width - inset - 15 };
  const valueSize = fitSize(item.value ?? '', place.width / 1.06, [sizes.item, sizes.head]);
  const value = textOrNothing(item.value ?? '', valueSize, { ...place, y: y + PAD, width: place.width / 1.06 });
  const named = item.number === undefined ? item.label : `${item.number}\u2002${item.label}`;
  const label = setText(named, sizes.item, { ...place, y: y + PAD + value.height });
  const under = PAD + value.height + label.height;
  const note = textOrNothing(item.note ?? '', sizes.note, { ...place, y: y + under });
  const first = item.value === undefined ? sizes.item : valueSize;
  return {
    item,
    knot: [x + inset, y + PAD + first * 0.66],
    value,
    valueSize,
    label,
    note,
    box: { x, y, width, height: under + note.height + PAD },
  };
}

type Thread = PlacedBranch['threads'][number];

/** Parts hang from their whole by an elbow; the outermost follow each other on one thread. */
function threadsOf(items: readonly PlacedItem[]): Thread[] {
  return items.flatMap((from, index) => {
    const { depth } = from.item;
    const after = items.slice(index + 1);
    const end = after.findIndex(({ item }) => item.depth <= depth);
    const below = (end === -1 ? after : after.slice(0, end)).filter(({ item }) => item.depth === depth + 1);
    const next = depth === 0 ? after.find(({ item }) => item.depth === 0) : undefined;
    const last = next ?? below.at(-1);
    const [x, y] = from.knot;
    const elbows = below.map(({ knot }): Thread => ({ x0: x, x1: knot[0], y0: knot[1], y1: knot[1] }));
    return last ? [{ x0: x, x1: x, y0: y, y1: last.knot[1] }, ...elbows] : elbows;
  });
}
