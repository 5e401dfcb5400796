/** Characters set in a full square: Han, kana, full-width signs. */
const FULL_WIDTH = /[⺀-鿿豈-﫿︰-﹏＀-￮“”‘’…—]/;
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

/** Breaks a text into lines no wider than `width` px: between words in Latin, anywhere in Chinese. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[⺀-鿿豈-﫿＀-￮][、,。;:)”]?|[^\s⺀-鿿豈-﫿＀-￮]+\s*|\s+/g) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
