/** Characters set in a full square: Han, kana, full-width signs, and all beyond the basic plane (rare Han, emoji). */
const FULL_WIDTH = /[⺀-鿿豈-﫿︰-﹏＀-￮“”‘’…—\u{10000}-\u{10ffff}]/u;
const NARROW = /[iljtfrI.,:;'!|()[\] ]/;
const WIDE = /[mwMWQO@%]/;

/** Width of one character in em, on the safe side for the atlas's sans face. */
function emOf(char: string): number {
  if (FULL_WIDTH.test(char)) return 1;
  if (NARROW.test(char)) return 0.34;
  if (WIDE.test(char)) return 0.88;
  return /[A-Z]/.test(char) ? 0.7 : 0.57;
}

/** Estimates the width of a line in px at a font size in px. There is no DOM when pages are drawn at build time. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const char of text) em += emOf(char);
  return em * fontSize;
}

/** No line begins with one of these, nor ends with one of those that open. */
const CLOSING = '\\u3001\\u3002\\u3009\\u300b\\u300d\\u300f\\u3011\\uff01\\uff09\\uff0c\\uff1a\\uff1b\\uff1f”’…';
const OPENING = '\\u3008\\u300a\\u300c\\u300e\\u3010\\uff08“‘';
const SQUARE = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffee\\u{10000}-\\u{10ffff}';
/** What must stay on one line: a square sign or a word with the marks that cling to it, and the blanks after. */
const PIECE = new RegExp(`[${OPENING}]*(?:[${SQUARE}]|[^\\s${SQUARE}${OPENING}]+)?[${CLOSING}]*\\s*`, 'gu');

/** Breaks a text into lines no wider than `width` px: between words in Latin, anywhere in Chinese. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(PIECE) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
