import { type GlyphMap, readCmap, writeCmap } from './cmap';
import { readWoff, type Tables, viewOf } from './sfnt';

/** A TrueType font whose glyphs can be measured and taken out. */
export interface Font {
  readonly tables: Tables;
  readonly glyphs: GlyphMap;
  /** Of one em, above and below the line on which letters stand. */
  readonly ascent: number;
  readonly descent: number;
}

const MISSING_GLYPH = 0;
const LONG_OFFSETS = 1;

function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table "${tag}"`);
  return table;
}

const unitsPerEm = (tables: Tables): number => viewOf(tableOf(tables, 'head')).getUint16(18);

/** Opens a WOFF file with TrueType outlines; rejects anything else. */
export async function openFont(bytes: Uint8Array): Promise<Font> {
  const tables = await readWoff(bytes);
  const metrics = viewOf(tableOf(tables, 'hhea'));
  const em = unitsPerEm(tables);
  return {
    tables,
    glyphs: readCmap(tableOf(tables, 'cmap')),
    ascent: metrics.getInt16(4) / em,
    descent: -metrics.getInt16(6) / em,
  };
}

/** Blanks, and signs that only tell where a line may break. */
const UNSEEN = /\s|\p{Default_Ignorable_Code_Point}/u;

/** Characters of a text that the font cannot draw, each once. */
export const missingIn = (font: Font, text: string): string[] =>
  [...new Set(text)].filter((char) => !UNSEEN.test(char) && !font.glyphs.has(char.codePointAt(0) ?? 0));

/** Advance and left side bearing of a glyph, in font units. */
function metricsOf(tables: Tables, glyph: number): readonly [advance: number, bearing: number] {
  const count = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const view = viewOf(tableOf(tables, 'hmtx'));
  const full = Math.min(glyph, count - 1);
  const bearing = glyph < count ? full * 4 + 2 : count * 4 + (glyph - count) * 2;
  return [view.getUint16(full * 4), view.getInt16(bearing)];
}

/** Width of a line in px, as the font sets it. What it lacks counts as a full square. */
export function widthIn(font: Font, text: string, fontSize: number): number {
  const em = unitsPerEm(font.tables);
  let units = 0;
  for (const char of text) {
    const glyph = font.glyphs.get(char.codePointAt(0) ?? 0);
    units += glyph === undefined ? em : metricsOf(font.tables, glyph)[0];
  }
  return (units / em) * fontSize;
}

/** The outline of a glyph, as it lies in the file. */
function outlineOf(tables: Tables, glyph: number): Uint8Array {
  const loca = viewOf(tableOf(tables, 'loca'));
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === LONG_OFFSETS;
  const at = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  const outline = tableOf(tables, 'glyf').subarray(at(glyph), at(glyph + 1));
  if (outline.length > 1 && viewOf(outline).getInt16(0) < 0) throw new Error(`glyph ${glyph} is made of others`);
  return outline;
}

function glyphTables(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new Uint8Array((outlines.length + 1) * 4);
  let end = 0;
  outlines.forEach((outline, index) => {
    viewOf(loca).setUint32(index * 4, end);
    end += (outline.length + 3) & ~3;
  });
  viewOf(loca).setUint32(outlines.length * 4, end);
  const glyf = new Uint8Array(end);
  outlines.forEach((outline, index) => {
    glyf.set(outline, viewOf(loca).getUint32(index * 4));
  });
  return { glyf, loca };
}

function metricsTable(tables: Tables, glyphs: readonly number[]): Uint8Array {
  const out = new Uint8Array(glyphs.length * 4);
  glyphs.forEach((glyph, index) => {
    const [advance, bearing] = metricsOf(tables, glyph);
    viewOf(out).setUint16(index * 4, advance);
    viewOf(out).setInt16(index * 4 + 2, bearing);
  });
  return out;
}

/** A copy of a table in which one 16-bit field is another. */
function patched(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = table.slice();
  viewOf(copy).setUint16(at, value);
  return copy;
}

/** The same font with the glyphs of a text and no others. What the font lacks is left out: see `missingIn`. */
export function subset({ tables, glyphs, ...metrics }: Font, text: string): Font {
  const codes = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const kept = codes.filter((code) => glyphs.has(code));
  const old = [...new Set([MISSING_GLYPH, ...kept.map((code) => glyphs.get(code) ?? MISSING_GLYPH)])];
  const place = new Map(old.map((glyph, index) => [glyph, index]));
  const map = new Map(kept.map((code) => [code, place.get(glyphs.get(code) ?? MISSING_GLYPH) ?? 0]));
  const replaced = new Map([
    ...tables,
    ...Object.entries(glyphTables(old.map((glyph) => outlineOf(tables, glyph)))),
    ['cmap', writeCmap(map)],
    ['hmtx', metricsTable(tables, old)],
    ['head', patched(tableOf(tables, 'head'), 50, LONG_OFFSETS)],
    ['hhea', patched(tableOf(tables, 'hhea'), 34, old.length)],
    ['maxp', patched(tableOf(tables, 'maxp'), 4, old.length)],
  ]);
  return { ...metrics, tables: replaced, glyphs: map };
}
