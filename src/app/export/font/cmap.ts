import { viewOf } from './sfnt';

/** Glyph of each character, by code point. */
export type GlyphMap = ReadonlyMap<number, number>;

const WHOLE_UNICODE = 12;
const BASIC_PLANE = 4;
/** Preferred first: all of Unicode, then the basic plane. */
const FORMATS = [WHOLE_UNICODE, BASIC_PLANE];
const GROUP = 12;
const HEAD = 12;
const GROUPS_HEAD = 16;

function readGroups(view: DataView, at: number): [number, number][] {
  const count = view.getUint32(at + 12);
  return Array.from({ length: count }, (_, index) => at + GROUPS_HEAD + index * GROUP).flatMap((group) => {
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    const length = view.getUint32(group + 4) - first + 1;
    return Array.from({ length }, (_, index): [number, number] => [first + index, glyph + index]);
  });
}

function readSegments(view: DataView, at: number): [number, number][] {
  const bytes = view.getUint16(at + 6);
  const found: [number, number][] = [];
  for (let segment = at + 14; segment < at + 14 + bytes; segment += 2) {
    const last = view.getUint16(segment);
    const delta = view.getUint16(segment + bytes * 2 + 2);
    const range = segment + bytes * 3 + 2;
    const offset = view.getUint16(range);
    const first = view.getUint16(segment + bytes + 2);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(range + offset + (code - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.push([code, glyph]);
    }
  }
  return found;
}

/** Reads a character map in one of the two formats that fonts of our day have; throws where there is neither. */
export function readCmap(table: Uint8Array): GlyphMap {
  const view = viewOf(table);
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(4 + index * 8 + 4));
  for (const format of FORMATS) {
    const at = starts.find((start) => view.getUint16(start) === format);
    if (at !== undefined) return new Map(format === WHOLE_UNICODE ? readGroups(view, at) : readSegments(view, at));
  }
  throw new Error('the font has no Unicode character map');
}

/** Writes a character map for all of Unicode: a group for each character, in their order. */
export function writeCmap(glyphs: GlyphMap): Uint8Array {
  const pairs = [...glyphs].sort(([a], [b]) => a - b);
  const out = new Uint8Array(HEAD + GROUPS_HEAD + pairs.length * GROUP);
  const view = viewOf(out);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, HEAD);
  view.setUint16(HEAD, WHOLE_UNICODE);
  view.setUint32(HEAD + 4, out.length - HEAD);
  view.setUint32(HEAD + 12, pairs.length);
  pairs.forEach(([code, glyph], index) => {
    const at = HEAD + GROUPS_HEAD + index * GROUP;
    view.setUint32(at, code);
    view.setUint32(at + 4, code);
    view.setUint32(at + 8, glyph);
  });
  return out;
}
