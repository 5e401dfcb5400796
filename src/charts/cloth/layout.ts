import { textWidth } from '../../ui/textWidth';
import { setText, type TextSetting } from '../kit/lines';
import type { ClothCell, ClothColumn, ClothData, ClothRow, Weave } from './types';
import { type Scale, scaleOf, threadsOf } from './weave';

/** How the cloth is set; all lengths in px of its own drawing. */
export interface ClothSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Width of the weft's names at the left; 0 where they stand above their row. */
  readonly names: number;
  /** Room for the number beside a cell. */
  readonly number: number;
  /** A column is no narrower; more columns than fit go on below. */
  readonly column: number;
  readonly cell: number;
  readonly gap: number;
  readonly sizes: { readonly head: number; readonly text: number; readonly name: number; readonly number: number };
}

export const WIDE: ClothSetting = {
  name: 'wide',
  width: 1040,
  names: 196,
  number: 58,
  column: 104,
  cell: 46,
  gap: 7,
  sizes: { head: 18, text: 13, name: 15, number: 16 },
};
export const MEDIUM: ClothSetting = {
  name: 'medium',
  width: 640,
  names: 132,
  number: 52,
  column: 96,
  cell: 42,
  gap: 7,
  sizes: { head: 17, text: 13, name: 14, number: 15 },
};
export const NARROW: ClothSetting = {
  name: 'narrow',
  width: 340,
  names: 0,
  number: 43,
  column: 78,
  cell: 30,
  gap: 14,
  sizes: { head: 14, text: 12, name: 13, number: 12.5 },
};

/** Between two warp threads. */
const END_SPACING = 7;
/** Warp threads stand so far within the cell's edges: the weft turns beyond the last. */
const SELVEDGE = 4;
const HEAD_GAP = 6;
/** Shortest float of a warp thread: shorter ones beat against the pixels of a screen. */
const FINEST = 2;
/** Bare warp above the first row and below the last. */
const FRINGE = { top: 16, bottom: 26 };

export interface PlacedWeft {
  readonly threads: number;
  /** From one thread to the next, and how thick each is. */
  readonly pitch: number;
  readonly thickness: number;
  /** Threads that a warp thread goes over and under at once: more where they are so fine that single ones would blur. */
  readonly float: number;
}

export interface PlacedCell {
  readonly cell: ClothCell | undefined;
  readonly row: ClothRow;
  readonly column: ClothColumn;
  readonly y: number;
  readonly weft: Readonly<Record<Weave, PlacedWeft>>;
}

export interface PlacedColumn {
  readonly column: ClothColumn;
  readonly x0: number;
  readonly x1: number;
  /** The warp threads, from left to right. */
  readonly ends: readonly number[];
  readonly head: TextSetting;
  readonly notes: TextSetting;
  /** Stretches of the warp, under the weft: it stops where a name stands between two rows. */
  readonly bare: readonly { readonly y0: number; readonly y1: number }[];
  readonly cells: readonly PlacedCell[];
  /** Where its numbers begin. */
  readonly number: number;
}

interface PlacedRow {
  readonly row: ClothRow;
  readonly name: TextSetting;
  /** Top of its cells. */
  readonly y: number;
  /** Where the line that carries the weft on begins, beyond the name. */
  readonly carry: number;
}

/** As many columns as fit beside each other, with the names of all rows. */
export interface Block {
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  /** Top and bottom of the cells. */
  readonly top: number;
  readonly bottom: number;
}

export interface ClothLayout {
  readonly setting: ClothSetting;
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly scales: Readonly<Record<Weave, Scale>>;
}

/** Columns in blocks as even as can be, each no wider than the cloth. */
function inBlocks(columns: readonly ClothColumn[], { width, names, column }: ClothSetting): ClothColumn[][] {
  const most = Math.max(1, Math.floor((width - names) / column));
  const count = Math.ceil(columns.length / most);
  const each = Math.ceil(columns.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => columns.slice(index * each, (index + 1) * each));
}

/** Warp threads between two edges, evenly, an even number so that over and under balance. */
function endsBetween(x0: number, x1: number): number[] {
  const room = x1 - x0 - 2 * SELVEDGE;
  const count = Math.max(2, 2 * Math.round(room / END_SPACING / 2));
  return Array.from({ length: count }, (_, index) => x0 + SELVEDGE + (index * room) / (count - 1));
}

type Scales = ClothLayout['scales'];

const weftOf = (cell: ClothCell | undefined, scales: Scales, height: number): PlacedCell['weft'] => {
  const of = (weave: Weave): PlacedWeft => {
    const { each, thickness } = scales[weave];
    const threads = cell ? threadsOf(cell[weave], each) : 0;
    const pitch = height / Math.max(1, threads);
    return { threads, pitch, thickness: thickness * height, float: Math.ceil(FINEST / pitch) };
  };
  return { count: of('count'), share: of('share') };
};

/** Plans as warp, themes as weft, and in each crossing the threads that its number asks for. Pure. */
export function layoutCloth(data: ClothData, setting: ClothSetting): ClothLayout {
  const scales = { count: scaleOf(data.cells, 'count'), share: scaleOf(data.cells, 'share') };
  const blocks: Block[] = [];
  let y = 0;
  for (const columns of inBlocks(data.columns, setting)) {
    const block = placeBlock(columns, data, { setting, scales, y });
    blocks.push(block);
    y = block.bottom + FRINGE.bottom + 24;
  }
  return { setting, height: (blocks.at(-1)?.bottom ?? 0) + FRINGE.bottom + 4, blocks, scales };
}

interface Place {
  readonly setting: ClothSetting;
  readonly scales: Scales;
  readonly y: number;
}

function placeBlock(columns: readonly ClothColumn[], data: ClothData, { setting, scales, y }: Place): Block {
  const heads = placeHeads(columns, setting, y);
  const top = y + Math.max(0, ...heads.map(({ height }) => height)) + HEAD_GAP + FRINGE.top;
  const rows = placeRows(data.rows, setting, top);
  const bottom = (rows.at(-1)?.y ?? top) + setting.cell;
  const placed = heads.map(({ column, x0, x1, head, notes }): PlacedColumn => {
    const own = new Map(data.cells.filter((cell) => cell.column === column.id).map((cell) => [cell.row, cell]));
    const cells = rows.map(({ row, y: at }): PlacedCell => {
      const cell = own.get(row.id);
      return { cell, row, column, y: at, weft: weftOf(cell, scales, setting.cell) };
    });
    const number = x1 + (setting.names > 0 ? 9 : 6);
    const bare = bareWarp(rows, setting, [top, bottom]);
    return { column, x0, x1, ends: endsBetween(x0, x1), head, notes, bare, cells, number };
  });
  return { columns: placed, rows, top, bottom };
}

function bareWarp(rows: readonly PlacedRow[], { names, cell }: ClothSetting, [top, bottom]: readonly [number, number]) {
  if (names > 0) return [{ y0: top - FRINGE.top, y1: bottom }];
  return rows.map(({ y }, index) => ({ y0: y - 4, y1: y + cell + (index === rows.length - 1 ? 0 : 4) }));
}

function placeHeads(columns: readonly ClothColumn[], setting: ClothSetting, y: number) {
  const { width, names, number, sizes } = setting;
  const room = (width - names) / Math.max(1, columns.length);
  return columns.map((column, index) => {
    const x0 = names + index * room;
    const text = { x: x0, width: room - 8 };
    const head = setText(column.label, sizes.head, { ...text, y });
    const notes = setText(column.notes[0] ?? '', sizes.text, { ...text, y: y + head.height + 2 });
    const more = column.notes.slice(1).reduce<TextSetting>((before, note) => {
      const next = setText(note, sizes.text, { ...text, y: y + head.height + 2 + before.height });
      return { lines: [...before.lines, ...next.lines], height: before.height + next.height };
    }, notes);
    return { column, x0, x1: x0 + room - number, head, notes: more, height: head.height + 2 + more.height };
  });
}

function placeRows(rows: readonly ClothRow[], setting: ClothSetting, top: number): PlacedRow[] {
  const { names, cell, gap, sizes, width } = setting;
  const beside = names > 0;
  let y = top;
  return rows.map((row) => {
    const name = setText(row.label, sizes.name, { x: 0, y: 0, width: beside ? names - 16 : width });
    const at = beside ? y : y + name.height + 3;
    const from = beside ? at + (cell - name.height) / 2 : y;
    y = at + cell + gap;
    return {
      row,
      y: at,
      carry: beside ? Math.max(...name.lines.map(({ content }) => textWidth(content, sizes.name))) + 10 : 0,
      name: { ...name, lines: name.lines.map((line) => ({ ...line, y: line.y + from })) },
    };
  });
}
