import { textWidth, wrapText } from '../../ui/textWidth';
import type { MatrixBand, MatrixCell, MatrixData, MatrixLine } from './types';

/** How a matrix is set; all lengths in px of its own drawing. */
export interface MatrixSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly fontSize: number;
  /** Row labels stand beside the cells, or above them where there is no room. */
  readonly labels: 'beside' | 'above';
  readonly labelWidth: number;
  readonly rowHeight: number;
}

export const WIDE: MatrixSetting = {
  name: 'wide',
  width: 900,
  fontSize: 14,
  labels: 'beside',
  labelWidth: 250,
  rowHeight: 44,
};
export const MEDIUM: MatrixSetting = {
  name: 'medium',
  width: 560,
  fontSize: 13.5,
  labels: 'beside',
  labelWidth: 186,
  rowHeight: 42,
};
export const NARROW: MatrixSetting = {
  name: 'narrow',
  width: 340,
  fontSize: 12.5,
  labels: 'above',
  labelWidth: 0,
  rowHeight: 58,
};

/** Many columns: short rows, one or two lines of label each. */
export const DENSE: MatrixSetting = {
  name: 'wide',
  width: 1040,
  fontSize: 14,
  labels: 'beside',
  labelWidth: 262,
  rowHeight: 27,
};

export interface PlacedLine {
  readonly line: MatrixLine;
  /** Text lines, each with its baseline. */
  readonly text: readonly { readonly content: string; readonly x: number; readonly y: number }[];
  /** Middle of the thread: y of a row, x of a column. */
  readonly at: number;
  /** Turned by this many degrees about the first text line's origin. */
  readonly turn: number;
}

export interface PlacedCell {
  readonly cell: MatrixCell;
  readonly x: number;
  readonly y: number;
}

export interface PlacedBand {
  readonly band: MatrixBand;
  /** Baseline of the heading; the rule that opens the band. */
  readonly y: number;
  readonly rule: number;
}

/** A matrix with every mark in its place. */
export interface MatrixLayout {
  readonly setting: MatrixSetting;
  readonly height: number;
  /** Side of a mark. */
  readonly side: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedLine[];
  readonly columns: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly bands: readonly PlacedBand[];
  /** x of the row totals; y of the column totals. */
  readonly totals: { readonly x: number; readonly y: number };
}

const TOTAL_WIDTH = 46;
const LINE_HEIGHT = 1.25;
/** Heads of columns that do not fit are turned by 60 degrees. */
const TURN_COS = 0.5;

/** Sets a matrix; pure, in px of the drawing. */
export function layoutMatrix(data: MatrixData, setting: MatrixSetting): MatrixLayout {
  const left = setting.labels === 'beside' ? setting.labelWidth : 6;
  const totalWidth = setting.labels === 'beside' ? TOTAL_WIDTH : 30;
  const room = (setting.width - totalWidth - left) / Math.max(1, data.columns.length);
  const turned = data.columns.some((column) => textWidth(column.short, setting.fontSize) > room - 4);
  const step = turned ? Math.min(room, stepForHeads(data.columns, setting, left)) : room;
  const right = left + step * data.columns.length;
  const top = headHeight(data.columns, setting, turned);
  const { rowY, bands, bottom } = placeRows(data, top, setting);
  const columnX = new Map(data.columns.map((column, index) => [column.id, left + step * (index + 0.5)]));
  return {
    setting,
    height: bottom + 34,
    side: Math.min(
      Math.max(step - 6, step * 0.6),
      setting.labels === 'beside' ? Math.min(24, setting.rowHeight - 7) : 20,
    ),
    left,
    right,
    top,
    bottom,
    rows: data.rows.map((row) => placeRow(row, rowY.get(row.id) ?? 0, setting)),
    columns: data.columns.map((column) => placeColumn(column, columnX.get(column.id) ?? 0, top, setting, turned)),
    cells: data.cells.map((cell) => ({ cell, x: columnX.get(cell.column) ?? 0, y: rowY.get(cell.row) ?? 0 })),
    bands,
    totals: { x: right + totalWidth / 2, y: bottom + 22 },
  };
}

/** The widest step at which no turned column head leaves the frame on the right. */
function stepForHeads(columns: readonly MatrixLine[], { width, fontSize }: MatrixSetting, left: number): number {
  const reach = (column: MatrixLine): number => textWidth(column.short, fontSize) * TURN_COS + fontSize;
  return Math.min(...columns.map((column, index) => (width - left - reach(column)) / (index + 0.5)));
}

function headHeight(columns: readonly MatrixLine[], setting: MatrixSetting, turned: boolean): number {
  const longest = Math.max(0, ...columns.map((column) => textWidth(column.short, setting.fontSize)));
  return (turned ? longest * Math.sin(Math.PI / 3) + setting.fontSize : setting.fontSize) + 16;
}

interface PlacedRows {
  /** Middle of each row's thread. */
  readonly rowY: ReadonlyMap<string, number>;
  readonly bands: readonly PlacedBand[];
  readonly bottom: number;
}

const BAND_HEIGHT = 2.2;

/** Rows one below the other; a band's heading takes room above its first row. */
function placeRows({ rows, bands = [] }: MatrixData, top: number, setting: MatrixSetting): PlacedRows {
  const opening = new Map(bands.map((band) => [band.rows[0], band]));
  const within = setting.labels === 'above' ? 0.68 : 0.5;
  const room = setting.fontSize * BAND_HEIGHT;
  const rowY = new Map<string, number>();
  const placed: PlacedBand[] = [];
  let y = top;
  for (const row of rows) {
    const band = opening.get(row.id);
    if (band) {
      placed.push({ band, rule: y + room * 0.2, y: y + room * 0.75 });
      y += room;
    }
    rowY.set(row.id, y + setting.rowHeight * within);
    y += setting.rowHeight;
  }
  return { rowY, bands: placed, bottom: y };
}

const linesOf = ({ rowHeight, fontSize }: MatrixSetting): number =>
  Math.max(1, Math.floor(rowHeight / (fontSize * LINE_HEIGHT)));

function placeRow(line: MatrixLine, y: number, setting: MatrixSetting): PlacedLine {
  if (setting.labels === 'above') {
    return { line, at: y, turn: 0, text: [{ content: line.label, x: 2, y: y - 19 }] };
  }
  const lines = wrapText(line.label, setting.fontSize, setting.labelWidth - 20).slice(0, linesOf(setting));
  const first = y - ((lines.length - 1) * setting.fontSize * LINE_HEIGHT) / 2 + setting.fontSize * 0.36;
  const text = lines.map((content, index) => ({ content, x: 0, y: first + index * setting.fontSize * LINE_HEIGHT }));
  return { line, at: y, turn: 0, text };
}

function placeColumn(line: MatrixLine, x: number, top: number, setting: MatrixSetting, turned: boolean): PlacedLine {
  const dx = turned ? setting.fontSize * 0.3 : 0;
  return { line, at: x, turn: turned ? -60 : 0, text: [{ content: line.short, x: x + dx, y: top - 12 }] };
}
