import { textWidth } from '../../ui/textWidth';
import { setText, type TextSetting } from '../kit/lines';
import { type Glyph, glyphOfWord, wordOf } from './glyph';
import type { TargetsSetting } from './settings';
import type { TargetRow, TargetsData } from './types';
import { type TargetWord, word } from './words';

/** One mark of the key with what it means. */
export interface PlacedKey {
  readonly word: TargetWord;
  readonly glyph: Glyph;
  /** y of the mark's line. */
  readonly at: number;
  readonly text: TextSetting;
  readonly broken: boolean;
}

const GLYPH = 36;
const LINE = 26;
const GAP = 26;

/** Only the marks that the chart uses, in the order of its rows. */
function wordsOf(rows: readonly TargetRow[]): TargetWord[] {
  const forms = [...new Set(rows.map(({ quantity }) => wordOf(quantity)))];
  return rows.some(({ ours }) => ours) ? [...forms, 'ours'] : forms;
}

/** Sets the key in lines, from a top edge down. */
export function layoutKey(data: TargetsData, setting: TargetsSetting, top: number) {
  const size = setting.sizes.note;
  const items: PlacedKey[] = [];
  let [x, at] = [0, top + 20];
  for (const name of wordsOf(data.groups.flatMap((group) => group.rows))) {
    const text = word(data.lang, name);
    const width = GLYPH + 8 + textWidth(text, size);
    if (x > 0 && x + width > setting.width) [x, at] = [0, at + LINE];
    items.push({
      word: name,
      glyph: glyphOfWord(name, x + 1, x + GLYPH),
      at,
      text: setText(text, size, { x: x + GLYPH + 8, y: at - size * 0.66, width: setting.width }),
      broken: name === 'ours',
    });
    x += width + GAP;
  }
  return { items, bottom: at + 16 };
}
