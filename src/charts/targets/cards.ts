import { textWidth } from '../../ui/textWidth';
import { glyphInBox } from './glyph';
import { heading, type Placed, type PlacedTarget, ROW_PAD, rowWords, SERIF } from './place';
import type { TargetsSetting } from './settings';
import type { TargetRow } from './types';

const GLYPH_BOX = 52;
const GAP = 14;
/** Least size of a figure in a card. */
const FIGURE = 20;

/** Sets targets that share no scale as cards under a heading, from a top edge down. */
export function cardSection(
  id: string,
  title: string,
  rows: readonly TargetRow[],
  setting: TargetsSetting,
  y: number,
): Placed {
  const { bottom: top, ...head } = heading(title, '', setting, y);
  const columns = columnsFor(rows, setting);
  const width = setting.width / columns;
  const targets: PlacedTarget[] = [];
  let next = top;
  for (let start = 0; start < rows.length; start += columns) {
    const line = rows
      .slice(start, start + columns)
      .map((row, column) => card(row, column * width, next, columns, setting));
    const height = Math.max(...line.map(({ box }) => box.height));
    targets.push(...line.map((placed) => ({ ...placed, box: { ...placed.box, height } })));
    next += height;
  }
  return { section: { id, ...head, targets }, bottom: next };
}

/** Room for the words of a card in one of so many columns. */
const cardRoom = (columns: number, setting: TargetsSetting): number =>
  setting.width / columns - GLYPH_BOX - GAP - (columns > 1 ? GAP : 0);

/** As many columns as leave the fewest gaps, if every figure keeps to one line at a size that reads as a figure. */
function columnsFor(rows: readonly TargetRow[], setting: TargetsSetting): number {
  const gaps = (columns: number): number => columns * Math.ceil(rows.length / columns) - rows.length;
  const fits = (columns: number): boolean =>
    rows.every(({ value }) => textWidth(value, FIGURE) * SERIF <= cardRoom(columns, setting));
  const [most = 1, ...fewer] = setting.columns.filter(fits);
  return fewer.reduce((best, columns) => (gaps(columns) < gaps(best) ? columns : best), most);
}

function card(row: TargetRow, x: number, y: number, columns: number, setting: TargetsSetting): PlacedTarget {
  const inner = cardRoom(columns, setting);
  const words = rowWords(row, setting, { x: x + GLYPH_BOX + GAP, y: y + ROW_PAD, width: inner });
  const { height, ...texts } = words;
  return {
    row,
    ...texts,
    glyph: glyphInBox(row.quantity, x + 1, x + GLYPH_BOX),
    at: y + ROW_PAD + (words.valueSize * 1.3) / 2,
    box: { x, y, width: setting.width / columns, height: height + 2 * ROW_PAD },
  };
}
