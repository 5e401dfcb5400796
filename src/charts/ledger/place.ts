import { setText, type TextSetting } from '../kit/lines';
import type { LedgerColumn, LedgerEntry, LedgerRow } from './types';

/** How a ledger is set; all lengths in px of the drawing. */
export interface LedgerSetting {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly sizes: { readonly head: number; readonly row: number; readonly item: number; readonly note: number };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEntry {
  readonly entry: LedgerEntry;
  /** Middle of its knot. */
  readonly knot: readonly [x: number, y: number];
  readonly label: TextSetting;
  readonly detail: TextSetting;
  readonly box: Box;
}

export interface PlacedCell {
  readonly column: LedgerColumn;
  readonly entries: readonly PlacedEntry[];
  /** Name of the plan, where no head above says it. */
  readonly name: TextSetting;
  /** The plan's thread along these entries. */
  readonly thread: { readonly x: number; readonly y0: number; readonly y1: number };
}

export interface PlacedRow {
  readonly row: LedgerRow;
  readonly label: TextSetting;
  readonly note: TextSetting;
  readonly cells: readonly PlacedCell[];
  readonly none: TextSetting;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedHead {
  readonly column: LedgerColumn;
  readonly label: TextSetting;
  readonly sublabel: TextSetting;
  readonly bar: { readonly x0: number; readonly x1: number; readonly y: number };
}

/** Columns that stand beside each other, with their rows. */
export interface PlacedBank {
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly PlacedRow[];
}

export interface LedgerLayout {
  readonly setting: LedgerSetting;
  readonly height: number;
  readonly banks: readonly PlacedBank[];
}

export const NOTHING: TextSetting = { lines: [], height: 0 };
/** From the left edge of an entry to the middle of its knot, and to its words. */
export const KNOT = 7;
const TEXT = 19;
const PAD = 4;
/** Enough for a finger with its neighbours' padding. */
const LEAST = 25;

export const textOrNothing = (text: string, size: number, place: Omit<Box, 'height'>): TextSetting =>
  text === '' ? NOTHING : setText(text, size, place);

function placeEntry(entry: LedgerEntry, { x, y, width }: Omit<Box, 'height'>, setting: LedgerSetting) {
  const { item, note } = setting.sizes;
  const place = { x: x + TEXT, width: width - TEXT };
  const label = setText(entry.label, item, { ...place, y: y + PAD });
  const detail = textOrNothing(entry.detail ?? '', note, { ...place, y: y + PAD + label.height });
  const height = Math.max(LEAST, label.height + detail.height + 2 * PAD);
  return {
    entry,
    knot: [x + KNOT, y + PAD + item * 0.66],
    label,
    detail,
    box: { x, y, width, height },
  } satisfies PlacedEntry;
}

/** Entries below each other from a top edge down. */
export function stack(
  entries: readonly LedgerEntry[],
  { x, y, width }: Omit<Box, 'height'>,
  setting: LedgerSetting,
): PlacedEntry[] {
  let next = y;
  return entries.map((entry) => {
    const placed = placeEntry(entry, { x, y: next, width }, setting);
    next += placed.box.height;
    return placed;
  });
}

export const bottomOf = (entries: readonly PlacedEntry[], least: number): number =>
  Math.max(least, ...entries.map(({ box }) => box.y + box.height));
