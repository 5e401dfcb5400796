import { setText } from '../kit/lines';
import {
  type Box,
  bottomOf,
  KNOT,
  type LedgerLayout,
  type LedgerSetting,
  NOTHING,
  type PlacedBank,
  type PlacedCell,
  type PlacedEntry,
  type PlacedHead,
  type PlacedRow,
  stack,
  textOrNothing,
} from './place';
import type { LedgerColumn, LedgerData, LedgerRow } from './types';

export const WIDE: LedgerSetting = {
  name: 'wide',
  width: 960,
  sizes: { head: 18, row: 14.5, item: 14, note: 13.4 },
};
export const NARROW: LedgerSetting = {
  name: 'narrow',
  width: 340,
  sizes: { head: 17, row: 15.5, item: 14, note: 12.5 },
};

/** So many plans stand beside each other; more begin a bank of their own below. */
const BESIDE = 5;
const LABELS = 128;
const GAP = 16;
const LEAST_COLUMN = 118;
/** A column broad enough for two lists takes two. */
const LIST = 140;
const ROW_PAD = 9;
const BANK_GAP = 36;

/** Sets a ledger: plans beside each other where there is room, else plan by plan under each heading; pure. */
export function layoutLedger(data: LedgerData, setting: LedgerSetting): LedgerLayout {
  const banks = setting.name === 'wide' ? wideBanks(data, setting) : [narrowBank(data, setting)];
  const bottoms = banks.flatMap(({ rows }) => rows.map(({ bottom }) => bottom));
  return { setting, banks, height: Math.max(40, ...bottoms) + 2 };
}

function wideBanks(data: LedgerData, setting: LedgerSetting): PlacedBank[] {
  const banks: PlacedBank[] = [];
  let top = 0;
  for (let start = 0; start < data.columns.length; start += BESIDE) {
    const bank = wideBank(data, data.columns.slice(start, start + BESIDE), top, setting);
    banks.push(bank);
    top = Math.max(top, ...bank.rows.map(({ bottom }) => bottom)) + BANK_GAP;
  }
  return banks;
}

interface Slot {
  readonly column: LedgerColumn;
  readonly x: number;
  readonly width: number;
}

/** On threads columns are nearly alike; elsewhere long ones take the room, so that they can hold two lists. */
const CROWDING = { threaded: 0.5, loose: 1.5 };

/** Columns by how much stands in them; none is narrower than a name needs. */
function slotsOf(data: LedgerData, columns: readonly LedgerColumn[], width: number): Slot[] {
  const crowding = data.threaded ? CROWDING.threaded : CROWDING.loose;
  const weights = columns.map(
    ({ id }) => data.rows.reduce((count, { cells }) => count + (cells[id]?.length ?? 0), 1) ** crowding,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const room = width - LABELS - GAP * columns.length - LEAST_COLUMN * columns.length;
  let x = LABELS + GAP;
  return columns.map((column, index) => {
    const slot = { column, x, width: LEAST_COLUMN + (room * (weights[index] ?? 0)) / all };
    x += slot.width + GAP;
    return slot;
  });
}

function wideBank(data: LedgerData, columns: readonly LedgerColumn[], top: number, setting: LedgerSetting): PlacedBank {
  const slots = slotsOf(data, columns, setting.width);
  const heads = slots.map((slot) => placeHead(slot, top, setting));
  let next = Math.max(top, ...heads.map(({ sublabel, label }) => top + 10 + label.height + sublabel.height)) + 10;
  const rows = data.rows.map((row) => {
    const placed = wideRow(row, slots, next, data.threaded ?? false, setting);
    next = placed.bottom;
    return placed;
  });
  return { heads, rows };
}

function placeHead({ column, x, width }: Slot, top: number, { sizes }: LedgerSetting): PlacedHead {
  const label = setText(column.label, sizes.head, { x, y: top + 8, width: width / 1.06 });
  const sublabel = textOrNothing(column.sublabel, sizes.note, { x, y: top + 8 + label.height, width });
  return { column, label, sublabel, bar: { x0: x, x1: x + width, y: top + 1.5 } };
}

function wideRow(
  row: LedgerRow,
  slots: readonly Slot[],
  top: number,
  threaded: boolean,
  setting: LedgerSetting,
): PlacedRow {
  const { sizes } = setting;
  const y = top + ROW_PAD;
  const label = setText(row.label, sizes.row, { x: 0, y: y + 3, width: LABELS / 1.04 });
  const note = textOrNothing(row.note, sizes.note, { x: 0, y: y + 3 + label.height, width: LABELS });
  const cells = slots.map((slot) => {
    const entries = lists(row.cells[slot.column.id] ?? [], { ...slot, y }, threaded, setting);
    return { slot, entries };
  });
  const bottom = Math.max(
    y + 26,
    y + 3 + label.height + note.height,
    ...cells.map(({ entries }) => bottomOf(entries, y)),
  );
  return {
    row,
    label,
    note,
    none: NOTHING,
    top,
    bottom: bottom + ROW_PAD,
    cells: cells.map(({ slot, entries }): PlacedCell => {
      const thread = { x: slot.x + KNOT, y0: top, y1: bottom + ROW_PAD };
      return { column: slot.column, entries, name: NOTHING, thread };
    }),
  };
}

/** Entries in as many lists as the column has room for, each about as long as the others; one list hangs on a thread. */
function lists(
  entries: readonly LedgerRow['cells'][string][number][],
  { x, y, width }: Omit<Box, 'height'>,
  threaded: boolean,
  setting: LedgerSetting,
): PlacedEntry[] {
  const count = threaded ? 1 : Math.max(1, Math.min(entries.length, Math.floor((width + GAP) / (LIST + GAP))));
  const step = (width + GAP) / count;
  const length = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, list) =>
    stack(entries.slice(list * length, (list + 1) * length), { x: x + list * step, y, width: step - GAP }, setting),
  ).flat();
}

function narrowBank({ rows, columns }: LedgerData, setting: LedgerSetting): PlacedBank {
  let next = 0;
  const placed = rows.map((row) => {
    const one = narrowRow(row, columns, next, setting);
    next = one.bottom;
    return one;
  });
  return { heads: [], rows: placed };
}

function narrowRow(row: LedgerRow, columns: readonly LedgerColumn[], top: number, setting: LedgerSetting): PlacedRow {
  const { sizes, width } = setting;
  const label = setText(row.label, sizes.row, { x: 0, y: top + 12, width: width / 1.04 });
  const note = textOrNothing(row.note, sizes.note, { x: 0, y: top + 12 + label.height, width });
  let next = top + 18 + label.height + note.height;
  const cells = columns.flatMap((column) => {
    const entries = row.cells[column.id] ?? [];
    if (entries.length === 0) return [];
    const cell = narrowCell(column, entries, next, setting);
    next = cell.thread.y1 + 8;
    return [cell];
  });
  const none = textOrNothing(row.none, sizes.note, { x: 0, y: next, width });
  return { row, label, note, cells, none, top, bottom: next + none.height + 14 };
}

function narrowCell(
  column: LedgerColumn,
  entries: readonly LedgerRow['cells'][string][number][],
  top: number,
  setting: LedgerSetting,
): PlacedCell {
  const { sizes, width } = setting;
  const name = setText(`${column.label} ${column.sublabel}`, sizes.note, { x: KNOT + 12, y: top, width: width - 20 });
  const placed = stack(entries, { x: 0, y: top + name.height, width }, setting);
  return {
    column,
    name,
    entries: placed,
    thread: { x: KNOT, y0: top + 4, y1: bottomOf(placed, top + name.height) - 3 },
  };
}
