import { textWidth } from '../../ui/textWidth';
import { glyphInBox } from './glyph';
import { type Area, heading, type Placed, type PlacedTarget, ROW_PAD, rowWords, SERIF } from './place';
import type { TargetsSetting } from './settings';
import type { TargetRow } from './types';

const GLYPH_BOX = 52;
const GAP = 14;
/** Least size of a figure in a card. */
const FIGURE = 20;

/** A run of targets that goes under one heading. */
export interface CardRun {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TargetRow[];
}

/** Columns of a line that short runs share. */
const SHARED = 3;

/** Runs that stand beside each other: short ones share a line where there is room for columns. */
export function linesOfRuns(runs: readonly CardRun[], setting: TargetsSetting): CardRun[][] {
  const lines: CardRun[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const taken = line?.reduce((sum, { rows }) => sum + rows.length, 0) ?? SHARED;
    if (line && setting.columns.includes(SHARED) && taken + run.rows.length <= SHARED) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Sets a line of runs from a top edge down. */
export function cardLine(runs: readonly CardRun[], setting: TargetsSetting, y: number): Placed[] {
  const [only] = runs;
  if (only && runs.length === 1) {
    const columns = columnsFor(only.rows, setting);
    return [cardSection(only, setting, { x: 0, y, width: setting.width, columns })];
  }
  let x = 0;
  return runs.map((run) => {
    const width = (setting.width / SHARED) * run.rows.length;
    const placed = cardSection(run, setting, { x, y, width, columns: run.rows.length });
    x += width;
    return placed;
  });
}

interface CardArea extends Area {
  readonly columns: number;
}

/** Sets targets that share no scale as cards under a heading. */
function cardSection({ id, title, rows }: CardRun, setting: TargetsSetting, area: CardArea): Placed {
  const { bottom: top, ...head } = heading(title, '', setting, area);
  const { columns } = area;
  const width = area.width / columns;
  const targets: PlacedTarget[] = [];
  let next = top;
  for (let start = 0; start < rows.length; start += columns) {
    const line = rows
      .slice(start, start + columns)
      .map((row, column) => card(row, { x: area.x + column * width, y: next, width }, setting));
    const height = Math.max(...line.map(({ box }) => box.height));
    targets.push(...line.map((placed) => ({ ...placed, box: { ...placed.box, height } })));
    next += height;
  }
  return { section: { id, ...head, targets }, bottom: next };
}

/** Room for the words of a card that is so wide. */
const cardRoom = (width: number, setting: TargetsSetting): number =>
  width - GLYPH_BOX - GAP - (width < setting.width ? GAP : 0);

/** As many columns as leave the fewest gaps, if every figure keeps to one line at a size that reads as a figure. */
function columnsFor(rows: readonly TargetRow[], setting: TargetsSetting): number {
  const gaps = (columns: number): number => columns * Math.ceil(rows.length / columns) - rows.length;
  const fits = (columns: number): boolean =>
    rows.every(({ value }) => textWidth(value, FIGURE) * SERIF <= cardRoom(setting.width / columns, setting));
  const [most = 1, ...fewer] = setting.columns.filter(fits);
  return fewer.reduce((best, columns) => (gaps(columns) < gaps(best) ? columns : best), most);
}

function card(row: TargetRow, { x, y, width }: Area, setting: TargetsSetting): PlacedTarget {
  const place = { x: x + GLYPH_BOX + GAP, y: y + ROW_PAD, width: cardRoom(width, setting) };
  const { height, ...texts } = rowWords(row, setting, place);
  return {
    row,
    ...texts,
    glyph: glyphInBox(row.quantity, x + 1, x + GLYPH_BOX),
    at: y + ROW_PAD + (texts.valueSize * 1.3) / 2,
    box: { x, y, width, height: height + 2 * ROW_PAD },
  };
}
