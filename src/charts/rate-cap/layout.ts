import { setText, type TextSetting } from '../kit/lines';
import type { MoneyGroup, MoneyRow, RateCapData } from './types';

/** How the chart is set; all lengths in px of its own drawing. */
export interface RateCapSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly sizes: { readonly label: number; readonly note: number };
  /** Left edge and width of: name, axis, terms. On a narrow column they stand below each other. */
  readonly naming: readonly [number, number];
  readonly axis: readonly [number, number];
  readonly terms: readonly [number, number];
  readonly stacked: boolean;
  /** Columns of clauses without sums. */
  readonly columns: number;
}

export const WIDE: RateCapSetting = {
  name: 'wide',
  width: 900,
  sizes: { label: 14, note: 12.5 },
  naming: [0, 205],
  axis: [220, 290],
  terms: [548, 352],
  stacked: false,
  columns: 2,
};
export const MEDIUM: RateCapSetting = {
  name: 'medium',
  width: 560,
  sizes: { label: 14, note: 13 },
  naming: [0, 560],
  axis: [2, 500],
  terms: [0, 560],
  stacked: true,
  columns: 2,
};
export const NARROW: RateCapSetting = {
  name: 'narrow',
  width: 340,
  sizes: { label: 13, note: 12 },
  naming: [0, 340],
  axis: [2, 300],
  terms: [0, 340],
  stacked: true,
  columns: 1,
};

/** Height of a bar: the whole cost of a project, of which the filled part is paid. */
export const BAR = 34;
const GAP = 14;
const MARK = 13;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark of a sum: a bar up to a cap, or a point. */
export type MoneyMark =
  | { readonly form: 'bar'; readonly box: Box /** Top of the part that is paid. */; readonly paid: number }
  | { readonly form: 'point'; readonly x: number; readonly y: number; readonly from: number }
  | { readonly form: 'hatch'; readonly box: Box };

export interface PlacedMoney {
  readonly row: MoneyRow;
  readonly box: Box;
  readonly mark: MoneyMark;
  readonly label: TextSetting;
  readonly task: TextSetting;
  readonly value: TextSetting;
  readonly lines: readonly TextSetting[];
}

export interface PlacedGroup {
  readonly id: string;
  readonly rule: number;
  readonly heading: TextSetting;
  readonly rows: readonly PlacedMoney[];
  readonly bottom: number;
}

export interface RateCapLayout {
  readonly setting: RateCapSetting;
  readonly height: number;
  readonly reading: TextSetting;
  readonly measured: readonly PlacedGroup[];
  readonly silent: readonly PlacedGroup[];
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Stretches of the axis lines: beside words they run through, between stacked words only past the marks. */
  readonly spans: readonly (readonly [number, number])[];
  readonly tickY: number;
}

/** Position of a sum on the axis: linear from 0. */
const scaleOf = (data: RateCapData, { axis: [left, width] }: RateCapSetting) => {
  const end = data.ticks.at(-1)?.value ?? 1;
  return (sum: number): number => left + (sum / end) * width;
};

const bottomOf = ({ lines, height }: TextSetting, y: number): number => (lines.length === 0 ? y : y + height);

/** Texts one below the other from a top edge. */
function stack(texts: readonly string[], size: number, [x, width]: readonly [number, number], top: number) {
  let y = top;
  const settings = texts.map((text) => {
    const setting = setText(text, size, { x, y, width });
    y = bottomOf(setting, y);
    return setting;
  });
  return { settings, bottom: y };
}

function markOf({ terms }: MoneyRow, top: number, at: (sum: number) => number): MoneyMark {
  if (terms.form === 'capped') {
    const box = { x: at(0), y: top, width: at(terms.cap) - at(0), height: BAR };
    return { form: 'bar', box, paid: top + BAR * (1 - terms.rate / 100) };
  }
  if (terms.form === 'fixed') return { form: 'point', x: at(terms.sum), y: top + BAR / 2, from: at(0) };
  return { form: 'hatch', box: { x: at(0), y: top, width: MARK, height: MARK } };
}

/** A clause with a sum: name, mark and terms beside each other, or below each other where there is no room. */
function placeMeasured(row: MoneyRow, top: number, setting: RateCapSetting, at: (sum: number) => number): PlacedMoney {
  const { sizes, naming, terms, stacked, width } = setting;
  const name = stack([row.label], sizes.label, naming, top);
  const task = stack([row.task?.label ?? ''], sizes.note, naming, name.bottom);
  const barTop = stacked ? task.bottom + 6 : top + 2;
  const value = stack([row.value], sizes.label, terms, stacked ? barTop + BAR + 4 : top);
  const lines = stack(row.lines, sizes.note, terms, value.bottom);
  const bottom = Math.max(task.bottom, lines.bottom, barTop + BAR);
  return {
    row,
    box: { x: 0, y: top - 4, width, height: bottom - top + 8 },
    mark: markOf(row, barTop, at),
    label: name.settings[0] ?? EMPTY,
    task: task.settings[0] ?? EMPTY,
    value: value.settings[0] ?? EMPTY,
    lines: lines.settings,
  };
}

const EMPTY: TextSetting = { lines: [], height: 0 };

/** A clause without a sum: a hatched mark with its words. */
function placeSilent(row: MoneyRow, x: number, top: number, width: number, setting: RateCapSetting): PlacedMoney {
  const room: [number, number] = [x + MARK + 9, width - MARK - 9];
  const name = stack([row.label], setting.sizes.label, room, top);
  const task = stack([row.task?.label ?? ''], setting.sizes.note, room, name.bottom);
  const lines = stack(row.lines, setting.sizes.note, room, task.bottom);
  return {
    row,
    box: { x, y: top - 4, width, height: lines.bottom - top + 8 },
    mark: { form: 'hatch', box: { x, y: top + 2, width: MARK, height: MARK } },
    label: name.settings[0] ?? EMPTY,
    task: task.settings[0] ?? EMPTY,
    value: EMPTY,
    lines: lines.settings,
  };
}

function headGroup(group: MoneyGroup, top: number, { sizes, width }: RateCapSetting) {
  const heading = setText(group.label, sizes.label + 1, { x: 0, y: top + 8, width });
  return { rule: top, heading, below: top + 8 + heading.height + 8 };
}

function placeMeasuredGroup(group: MoneyGroup, top: number, setting: RateCapSetting, at: (sum: number) => number) {
  const { rule, heading, below } = headGroup(group, top, setting);
  const rows: PlacedMoney[] = [];
  let y = below;
  for (const row of group.rows) {
    const placed = placeMeasured(row, y, setting, at);
    rows.push(placed);
    y = placed.box.y + placed.box.height + GAP;
  }
  return { id: group.id, rule, heading, rows, bottom: y - GAP / 2 } satisfies PlacedGroup;
}

const GUTTER = 40;

/** Clauses in columns, read row by row. */
function placeSilentGroup(group: MoneyGroup, top: number, setting: RateCapSetting): PlacedGroup {
  const { rule, heading, below } = headGroup(group, top, setting);
  const width = (setting.width - GUTTER * (setting.columns - 1)) / setting.columns;
  const rows: PlacedMoney[] = [];
  let y = below;
  for (let index = 0; index < group.rows.length; index += setting.columns) {
    const line = group.rows
      .slice(index, index + setting.columns)
      .map((row, column) => placeSilent(row, column * (width + GUTTER), y, width, setting));
    rows.push(...line);
    y = Math.max(...line.map(({ box }) => box.y + box.height)) + GAP;
  }
  return { id: group.id, rule, heading, rows, bottom: y };
}

function markSpan({ mark }: PlacedMoney): readonly [number, number] {
  if (mark.form === 'point') return [mark.y - BAR / 2 - 3, mark.y + BAR / 2 + 3];
  return [mark.box.y - 3, mark.box.y + mark.box.height + 3];
}

function placeTicks(
  data: RateCapData,
  { stacked }: RateCapSetting,
  at: (sum: number) => number,
): RateCapLayout['ticks'] {
  return data.ticks.map(({ value, label }, index) => ({
    x: at(value),
    label,
    anchor: stacked && index === 0 ? 'start' : 'middle',
  }));
}

/** Sets the chart: clauses with sums over one axis, then those without. Pure. */
export function layoutRateCap(data: RateCapData, setting: RateCapSetting): RateCapLayout {
  const at = scaleOf(data, setting);
  const reading = setText(data.reading, setting.sizes.note, { x: 0, y: 0, width: setting.width });
  let y = reading.height + GAP;
  const measured = data.measured.map((group) => {
    const placed = placeMeasuredGroup(group, y, setting, at);
    y = placed.bottom;
    return placed;
  });
  const marks = measured.flatMap(({ rows }) => rows.map(markSpan));
  const tickY = y + 16;
  y = tickY + 24;
  const silent = data.silent.map((group) => {
    const placed = placeSilentGroup(group, y, setting);
    y = placed.bottom;
    return placed;
  });
  return {
    setting,
    height: y,
    reading,
    measured,
    silent,
    ticks: placeTicks(data, setting, at),
    spans: setting.stacked ? [...marks, [tickY - 18, tickY - 12]] : groupSpans(measured, tickY),
    tickY,
  };
}

/** Axis lines run from a group's heading to its end, and the last of them to the figures. */
const groupSpans = (groups: readonly PlacedGroup[], tickY: number): (readonly [number, number])[] =>
  groups.map(({ rule, heading, bottom }, index) => [
    rule + heading.height + 14,
    index === groups.length - 1 ? tickY - 12 : bottom,
  ]);
