import { textWidth } from '../../ui/textWidth';
import { setText, type TextSetting } from '../kit/lines';
import type { NamedUnit, UnitRow, UnitSection, UnitsData } from './types';

/** How units are set; all lengths in px of the drawing. */
export interface UnitsSetting {
  readonly name: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  /** Width of the words beside the squares; 0 where they stand above. */
  readonly words: number;
  readonly sizes: { readonly value: number; readonly label: number; readonly note: number };
}

export const WIDE: UnitsSetting = {
  name: 'wide',
  width: 900,
  words: 260,
  sizes: { value: 26, label: 14, note: 12.5 },
};
export const MEDIUM: UnitsSetting = {
  name: 'medium',
  width: 560,
  words: 196,
  sizes: { value: 20, label: 14, note: 13 },
};
export const NARROW: UnitsSetting = {
  name: 'narrow',
  width: 340,
  words: 0,
  sizes: { value: 22, label: 13.5, note: 12 },
};

/** Side of a square, and from one to the next. */
export const SIDE = 17;
const STEP = 22;
/** Squares stand in fives, so that they can be counted. */
const FIVE = 5;
const FIVE_GAP = 6;
const NAME_LINE = 27;
const PAD = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly unit: NamedUnit;
  readonly x: number;
  readonly y: number;
  readonly text: TextSetting;
  readonly box: Box;
}

export interface PlacedUnits {
  readonly row: UnitRow;
  readonly value: TextSetting;
  readonly label: TextSetting;
  readonly note: TextSetting;
  /** Top left corners of the squares without a name. */
  readonly squares: readonly (readonly [x: number, y: number])[];
  readonly names: readonly PlacedName[];
  readonly box: Box;
}

export interface PlacedUnitSection {
  readonly id: string;
  readonly rule: number;
  readonly heading: TextSetting;
  readonly rows: readonly PlacedUnits[];
  readonly bottom: number;
}

export interface UnitsLayout {
  readonly setting: UnitsSetting;
  readonly height: number;
  readonly sections: readonly PlacedUnitSection[];
}

const SECTION_GAP = 20;
const NOTHING: TextSetting = { lines: [], height: 0 };

/** Sets the squares and names of all rows; pure. */
export function layoutUnits(data: UnitsData, setting: UnitsSetting): UnitsLayout {
  const sections: PlacedUnitSection[] = [];
  let y = 0;
  for (const section of data.sections) {
    const placed = placeSection(section, y, setting);
    sections.push(placed);
    y = placed.bottom + SECTION_GAP;
  }
  return { setting, sections, height: Math.max(0, y - SECTION_GAP) + 4 };
}

function placeSection(section: UnitSection, y: number, setting: UnitsSetting): PlacedUnitSection {
  const heading = setText(section.label, setting.sizes.label, { x: 0, y: y + 8, width: setting.width / 1.05 });
  let next = y + 12 + heading.height;
  const rows = section.rows.map((row) => {
    const placed = placeRow(row, next, setting);
    next += placed.box.height;
    return placed;
  });
  return { id: section.id, rule: y + 0.5, heading, rows, bottom: next };
}

const textOrNothing = (text: string, size: number, place: Omit<Box, 'height'>): TextSetting =>
  text === '' ? NOTHING : setText(text, size, place);

function placeRow(row: UnitRow, y: number, setting: UnitsSetting): PlacedUnits {
  const { sizes, words } = setting;
  const beside = words > 0;
  const place = { x: 0, width: beside ? words - 30 : setting.width };
  const value = textOrNothing(row.value, sizes.value, { ...place, y: y + PAD, width: place.width / 1.06 });
  // A name without a number stands level with the squares beside it.
  const drop = row.value === '' && beside ? 3 : 0;
  const label = setText(row.label, sizes.label, { ...place, y: y + PAD + value.height + drop });
  const under = PAD + value.height + label.height;
  const note = textOrNothing(row.note, sizes.note, { ...place, y: y + under });
  const area = {
    x: words + 1,
    y: beside ? y + PAD + 4 : y + under + note.height + 8,
    width: setting.width - words - 2,
  };
  const named = placeNames(row.named, area, sizes.label);
  const squares = placeSquares(row.unnamed, { ...area, y: named.bottom });
  const bottom = Math.max(y + under + note.height, squares.bottom);
  return {
    row,
    value,
    label,
    note,
    names: named.names,
    squares: squares.corners,
    box: { x: 0, y, width: setting.width, height: bottom + PAD - y },
  };
}

/** Named units in lines, each a square with its name beside it. */
function placeNames(units: readonly NamedUnit[], { x, y, width }: Omit<Box, 'height'>, size: number) {
  const names: PlacedName[] = [];
  let [at, top] = [x, y];
  for (const unit of units) {
    const room = SIDE + 8 + textWidth(unit.label, size);
    if (at > x && at + room > x + width) [at, top] = [x, top + NAME_LINE];
    names.push({
      unit,
      x: at,
      y: top,
      text: setText(unit.label, size, { x: at + SIDE + 8, y: top + SIDE / 2 - size * 0.66, width }),
      box: { x: at - 3, y: top - 4, width: Math.min(room, x + width - at) + 6, height: SIDE + 8 },
    });
    at += room + 22;
  }
  return { names, bottom: units.length > 0 ? top + NAME_LINE : y };
}

const offsetOf = (index: number): number => index * STEP + Math.floor(index / FIVE) * FIVE_GAP;

function placeSquares(count: number, { x, y, width }: Omit<Box, 'height'>) {
  const fives = Math.floor((width + FIVE_GAP + STEP - SIDE) / (FIVE * STEP + FIVE_GAP));
  const perLine = Math.max(1, fives) * FIVE;
  const corners = Array.from(
    { length: count },
    (_, index) => [x + offsetOf(index % perLine), y + Math.floor(index / perLine) * STEP] as const,
  );
  return { corners, bottom: y + Math.ceil(count / perLine) * STEP };
}
