import { textWidth } from '../../ui/textWidth';
import { lower, type PlacedLineOfText, setText, type TextSetting } from '../kit/lines';
import { erasOf, type PlacedEra, placeEras, xOf } from './axis';
import type { Milestone, Release, TimelineData, TimelineRow } from './types';

/** How the chart is set; all lengths in px of its own drawing. */
export interface TimelineSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Width of the columns left of the axis; 0 where they stand above it. */
  readonly columns: { readonly name: number; readonly issued: number };
  readonly sizes: { readonly name: number; readonly text: number; readonly year: number };
  readonly bar: number;
  readonly gap: number;
}

export const WIDE: TimelineSetting = {
  name: 'wide',
  width: 1040,
  columns: { name: 182, issued: 204 },
  sizes: { name: 17, text: 13.5, year: 13.5 },
  bar: 20,
  gap: 56,
};
export const MEDIUM: TimelineSetting = {
  name: 'medium',
  width: 640,
  columns: { name: 0, issued: 0 },
  sizes: { name: 17, text: 14, year: 14 },
  bar: 20,
  gap: 54,
};
export const NARROW: TimelineSetting = {
  name: 'narrow',
  width: 340,
  columns: { name: 0, issued: 0 },
  sizes: { name: 15, text: 12.5, year: 12 },
  bar: 18,
  gap: 52,
};

export interface PlacedBar {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly text: PlacedLineOfText;
}

export interface PlacedRow {
  readonly row: TimelineRow;
  readonly y0: number;
  readonly y1: number;
  /** Where its part of the axis begins: below its words where they stand above it. */
  readonly lane: number;
  readonly name: PlacedLineOfText;
  readonly years: TextSetting;
  readonly issued?: { readonly release: Release; readonly glyph: { x: number; y: number }; readonly text: TextSetting };
  /** The release on the axis, over the bar. */
  readonly day?: { readonly release: Release; readonly x: number; readonly y: number };
  readonly bar: PlacedBar;
  /** From the end of what is stated to the end that we worked out. */
  readonly worked?: { readonly bar: PlacedBar; readonly text: PlacedLineOfText };
  /** Where a bar without a stated end goes on. */
  readonly open?: number;
  readonly milestones: readonly PlacedMilestone[];
  readonly validity?: { readonly bar?: PlacedBar; readonly text: TextSetting };
}

export interface PlacedBreak {
  readonly x0: number;
  readonly x1: number;
  readonly text: PlacedLineOfText;
}

export interface TimelineLayout {
  readonly setting: TimelineSetting;
  readonly height: number;
  readonly eras: readonly PlacedEra[];
  readonly years: readonly PlacedLineOfText[];
  /** Edges of years. */
  readonly grid: readonly number[];
  readonly breaks: readonly PlacedBreak[];
  readonly heads: readonly PlacedLineOfText[];
  readonly rows: readonly PlacedRow[];
  /** Top and bottom of the rows. */
  readonly top: number;
  readonly bottom: number;
}

/** Room for an open end at the right. */
const TAIL = 20;
const PAD = 12;
const LEADING = 1.3;
/** From a column's left edge to the middle of its glyph. */
const GLYPH = 16;

const isStacked = ({ columns }: TimelineSetting): boolean => columns.name === 0;

/** Rows below each other, time from left to right. Pure. */
export function layoutTimeline(data: TimelineData, setting: TimelineSetting): TimelineLayout {
  const { width, columns, sizes, gap } = setting;
  const left = columns.name + columns.issued;
  const eras = placeEras(erasOf(data.rows), [left, width - TAIL], gap);
  const top = sizes.year * LEADING + 8;
  let y = top;
  const rows = data.rows.map((row) => {
    const placed = placeRow(row, y, eras, setting);
    y = placed.y1;
    return placed;
  });
  const stacked = isStacked(setting);
  const foot = y + (stacked ? sizes.year * LEADING + 2 : 0);
  const breaks = placeBreaks(eras, foot, data, setting);
  return {
    setting,
    height: foot + (breaks.length > 0 ? sizes.text * LEADING + 8 : 6),
    eras,
    years: [sizes.year, ...(stacked ? [y + sizes.year * LEADING] : [])].flatMap((at) => yearLabels(eras, at, setting)),
    grid: eras.flatMap(({ from, to }) =>
      range(from, to + 1).map((year) =>
        xOf(
          eras.filter((era) => era.from <= year && year <= era.to),
          year,
        ),
      ),
    ),
    breaks,
    heads: stacked ? [] : columnHeads(data, setting),
    rows,
    top,
    bottom: y,
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

const columnHeads = ({ words }: TimelineData, { columns, sizes }: TimelineSetting): PlacedLineOfText[] => [
  { content: words.plan, x: 0, y: sizes.year },
  { content: words.issued, x: columns.name, y: sizes.year },
];

/** A label in the middle of each year, or of every second where they would touch. */
function yearLabels(eras: readonly PlacedEra[], y: number, { sizes }: TimelineSetting): PlacedLineOfText[] {
  const [first] = eras;
  if (!first) return [];
  const perYear = (first.x1 - first.x0) / (first.to - first.from);
  const every = Math.ceil((textWidth('2000', sizes.year) + 4) / perYear);
  return eras.flatMap((era) =>
    range(era.from, era.to)
      .filter((year) => (year - era.from) % every === 0)
      .map((year) => ({ content: String(year), x: era.x0 + (year - era.from + 0.5) * perYear, y })),
  );
}

function placeBreaks(
  eras: readonly PlacedEra[],
  bottom: number,
  { words }: TimelineData,
  { sizes, width }: TimelineSetting,
): PlacedBreak[] {
  return eras.slice(1).map((era, index) => {
    const before = eras[index] as PlacedEra;
    const content = words.leftOut(before.to, era.from - 1);
    const half = textWidth(content, sizes.text) / 2;
    const middle = (before.x1 + era.x0) / 2;
    const x = Math.min(Math.max(middle, half), width - half);
    return { x0: before.x1, x1: era.x0, text: { content, x, y: bottom + sizes.text * LEADING + 4 } };
  });
}

/** The words of a row: beside its bar, or above it. */
function placeWords({ row, top }: { readonly row: TimelineRow; readonly top: number }, setting: TimelineSetting) {
  const { columns, sizes, width } = setting;
  const stacked = isStacked(setting);
  const first = top + PAD + sizes.name;
  const name = { content: row.name, x: 0, y: first };
  const beside = textWidth(row.name, sizes.name) + 10;
  const years = stacked
    ? setText(row.years, sizes.text, { x: beside, y: first - sizes.text, width: width - beside })
    : setText(row.years, sizes.text, { x: 0, y: first + 4, width: columns.name - 22 });
  const left = stacked ? 0 : columns.name;
  const box = { x: left + GLYPH + 13, y: stacked ? first + 6 : top + PAD + 2 };
  const right = stacked ? width : columns.name + columns.issued - 16;
  const text = row.release && issuedText(row.release, { ...box, width: right - box.x }, sizes.text);
  const glyph = { x: left + GLYPH, y: box.y + sizes.text * 0.68 };
  const end = Math.max(first + 4 + (stacked ? 0 : years.height), text ? box.y + text.height : 0);
  return { name, years, ...(row.release && text && { issued: { release: row.release, glyph, text } }), end };
}

/** Two sentences, each on lines of its own. */
function issuedText({ lines }: Release, box: { x: number; y: number; width: number }, size: number): TextSetting {
  const first = setText(lines[0], size, box);
  const second = lower(setText(lines[1], size, box), first.height);
  return { lines: [...first.lines, ...second.lines], height: first.height + second.height };
}

function placeRow(row: TimelineRow, top: number, eras: readonly PlacedEra[], setting: TimelineSetting): PlacedRow {
  const { sizes, bar: height } = setting;
  const { end, ...words } = placeWords({ row, top }, setting);
  const lane = isStacked(setting) ? end + 4 : top;
  const y = lane + (row.release?.at ? 22 : PAD);
  const under = y + height + 4 + sizes.text;
  const bars = placeBars(row, eras, { y, height, under });
  const milestones = placeMilestones(row.milestones, eras, { y, height, under }, setting);
  const hasWords = milestones.length > 0 || row.worked !== undefined;
  const validity = placeValidity(row, eras, (hasWords ? under : y + height) + 9, setting);
  const bottom = Math.max(y + height + 4, hasWords ? under + 4 : 0, validity?.bottom ?? 0, end);
  return {
    row,
    y0: top,
    y1: bottom + PAD,
    lane,
    ...words,
    ...bars,
    milestones,
    ...(validity && { validity: validity.placed }),
  };
}

/** What is stated, what we worked out, what goes on, and the day of issue above. */
function placeBars({ period, worked, release }: TimelineRow, eras: readonly PlacedEra[], { y, height, under }: Lane) {
  const at = (time: number): number => xOf(eras, time);
  const bar = { x0: at(period.from), x1: at(period.end ?? period.from + 1), y, height };
  const far = worked ? at(worked.end) : bar.x1;
  return {
    bar,
    ...(release?.at && { day: { release, x: at((release.at.from + release.at.to) / 2), y: y - 9 } }),
    ...(worked && {
      worked: {
        bar: { x0: bar.x1, x1: far, y, height },
        text: { content: worked.text, x: bar.x0, y: under },
      },
    }),
    ...(period.end === undefined && { open: far }),
  };
}

interface Lane {
  readonly y: number;
  readonly height: number;
  /** Baseline of the words under the bar. */
  readonly under: number;
}

/** A tick at the end of its year; its words end there, short where the tick before leaves no room. */
function placeMilestones(
  milestones: readonly Milestone[],
  eras: readonly PlacedEra[],
  { y, height, under }: Lane,
  { sizes }: TimelineSetting,
): PlacedMilestone[] {
  const sorted = [...milestones].sort((a, b) => a.year - b.year);
  const xs = sorted.map(({ year }) =>
    xOf(
      eras.filter(({ from }) => from <= year),
      year + 1,
    ),
  );
  return sorted.map((milestone, index) => {
    const x = xs[index] ?? 0;
    const start = eras.filter(({ from }) => from <= milestone.year).at(-1)?.x0 ?? 0;
    const room = x - Math.max(start, (xs[index - 1] ?? 0) + 8);
    const content = textWidth(milestone.text, sizes.text) <= room ? milestone.text : milestone.short;
    return { milestone, x, y0: y - 4, y1: y + height + 4, text: { content, x, y: under } };
  });
}

/** A strip as long as it is in force; where it begins is not known, so both ends are open. */
function placeValidity(
  { validity, period }: TimelineRow,
  eras: readonly PlacedEra[],
  y: number,
  setting: TimelineSetting,
) {
  if (!validity) return undefined;
  const { sizes, width } = setting;
  const start = xOf(eras, validity.latest ?? period.from);
  const words = { x: start, y: y + (validity.latest === undefined ? 0 : 10), width: width - start };
  const text = setText(validity.text, sizes.text, words);
  const strip =
    validity.latest === undefined
      ? {}
      : { bar: { x0: start, x1: xOf(eras, validity.latest + validity.years), y, height: 7 } };
  return { placed: { ...strip, text }, bottom: words.y + text.height };
}
