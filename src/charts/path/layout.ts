import { scaleLinear } from 'd3';
import { textWidth } from '../../ui/textWidth';
import { setText, type TextSetting } from '../kit/lines';
import type { PathData, PathStart } from './types';

/** How the path is set; all lengths in px of the drawing. */
export interface PathSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Height of the plot alone. */
  readonly plot: number;
  /** Starts are named at their points, or in lines below the plot. */
  readonly starts: 'beside' | 'below';
  readonly sizes: { readonly figure: number; readonly text: number };
}

export const WIDE: PathSetting = {
  name: 'wide',
  width: 900,
  plot: 360,
  starts: 'beside',
  sizes: { figure: 18, text: 12.5 },
};
export const MEDIUM: PathSetting = {
  name: 'medium',
  width: 560,
  plot: 270,
  starts: 'below',
  sizes: { figure: 18, text: 13 },
};
export const NARROW: PathSetting = {
  name: 'narrow',
  width: 340,
  plot: 230,
  starts: 'below',
  sizes: { figure: 16, text: 12 },
};

type Point = readonly [x: number, y: number];

export interface PlacedStart {
  readonly start: PathStart;
  readonly at: Point;
  readonly figure: TextSetting;
  readonly words: TextSetting;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The mark beside its words, where they stand below the plot. */
  readonly bullet?: Point;
}

export interface PathLayout {
  readonly setting: PathSetting;
  readonly height: number;
  readonly axisLabel: TextSetting;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly line: readonly Point[];
  /** What "more than" leaves open: from the line up to here. */
  readonly open: number;
  /** Figures of the years between. */
  readonly between: readonly { readonly at: Point; readonly text: string }[];
  readonly starts: readonly PlacedStart[];
  /** Where the words for the growth end, above the line. */
  readonly growth: Point;
  readonly end: { readonly at: Point; readonly figure: TextSetting; readonly words: TextSetting };
}

const OPEN = 46;
/** Left free between a start and the next year. */
const START_GAP = 10;
/** A start's figure is set so much larger than its words. */
export const BIGGER = 2.5;

/** Sets the path; pure, in px of the drawing. */
export function layoutPath(data: PathData, setting: PathSetting): PathLayout {
  const { sizes, width, plot } = setting;
  const axisLabel = setText(data.axisLabel, sizes.text, { x: 0, y: 3, width });
  const tickWidth = Math.max(...data.ticks.map(({ label }) => textWidth(label, sizes.text)));
  const beside = setting.starts === 'beside';
  const left = tickWidth + (beside ? 70 : 22);
  const right = width - (beside ? 150 : 30);
  const top = axisLabel.height + 14;
  const base = top + plot;
  const years = data.years.map(({ year }) => year);
  const values = [...data.years, ...data.ticks].map(({ value }) => value);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [left, right]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [base, top + OPEN + 8]);
  const line = data.years.map(({ year, value }): Point => [x(year), y(value)]);
  const end = line.at(-1) ?? [right, top];
  const room = x(1) - x(0) - START_GAP;
  const place = (start: PathStart): Point => [x(start.year), y(start.value)];
  const starts = beside
    ? data.starts.map((start) => startBeside(start, place(start), room, setting))
    : startsBelow(data.starts, place, base, setting);
  return {
    setting,
    axisLabel,
    ticks: data.ticks.map(({ value, label }) => ({ y: y(value), label })),
    left: tickWidth + 10,
    right,
    base,
    years: data.years.map(({ year }) => ({ x: x(year), year })),
    line,
    open: OPEN,
    between: beside ? betweenOf(data, line) : [],
    starts,
    growth: growthAt(line),
    end: placeEnd(data, end, setting),
    height: Math.max(base + 30, ...starts.map(({ box }) => box.y + box.height + 4)),
  };
}

function growthAt(line: readonly Point[]): Point {
  const [from, to] = [line.at(-3) ?? line[0], line.at(-2) ?? line.at(-1)];
  return from && to ? [(from[0] + to[0]) / 2 - 6, (from[1] + to[1]) / 2 - 12] : [0, 0];
}

/** Years that are neither a start nor the end. */
function betweenOf(data: PathData, line: readonly Point[]): PathLayout['between'] {
  return data.years.flatMap(({ year, label }, index) => {
    const at = line[index];
    const named = index === data.years.length - 1 || data.starts.some((start) => start.year === year);
    return at && !named ? [{ at: [at[0], at[1] + 24] as const, text: label }] : [];
  });
}

function placeEnd({ end }: PathData, at: Point, setting: PathSetting): PathLayout['end'] {
  const { sizes } = setting;
  if (setting.starts === 'beside') {
    const place = { x: at[0] + 18, width: setting.width - at[0] - 18 };
    const figure = setText(end.figure, sizes.figure, { ...place, y: at[1] - 34, width: place.width / 1.06 });
    return { at, figure, words: setText(end.words, sizes.text, { ...place, y: at[1] - 34 + figure.height }) };
  }
  const x = at[0] - 24 - textWidth(end.figure, sizes.figure) * 1.06;
  const figure = setText(end.figure, sizes.figure, { x, y: at[1] - OPEN - 6, width: setting.width });
  const wordsX = at[0] - 24 - textWidth(end.words, sizes.text);
  return {
    at,
    figure,
    words: setText(end.words, sizes.text, { x: wordsX, y: at[1] - OPEN - 6 + figure.height, width: setting.width }),
  };
}

function startsBelow(
  starts: readonly PathStart[],
  place: (start: PathStart) => Point,
  base: number,
  setting: PathSetting,
): PlacedStart[] {
  let next = base + 38;
  return starts.map((start) => {
    const placed = startBelow(start, place(start), next, setting);
    next += placed.box.height + 8;
    return placed;
  });
}

function startBeside(start: PathStart, at: Point, room: number, { sizes }: PathSetting): PlacedStart {
  const [x, y] = [at[0] - 8, at[1] + 14];
  const figure = setText(start.figure, sizes.text + BIGGER, { x, y, width: room / 1.06 });
  const words = setText(start.assumption, sizes.text, { x, y: y + figure.height, width: room });
  const height = y + figure.height + words.height - at[1] + 14;
  return { start, at, figure, words, box: { x: x - 2, y: at[1] - 12, width: room, height } };
}

function startBelow(start: PathStart, at: Point, y: number, { sizes, width }: PathSetting): PlacedStart {
  const place = { x: 26, width: width - 26 };
  const figure = setText(start.figure, sizes.text + BIGGER, { ...place, y, width: place.width / 1.06 });
  const words = setText(start.assumption, sizes.text, { ...place, y: y + figure.height });
  const height = figure.height + words.height + 4;
  return { start, at, figure, words, bullet: [10, y + 10], box: { x: 0, y: y - 2, width, height } };
}
