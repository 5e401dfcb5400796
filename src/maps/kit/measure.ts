/** Widths in em of Latin letters in the widest of the stacked sans fonts; a label never turns out longer than planned. */
const NARROW = /[ijl.,:;'|!()[\]·’‘]/;
const SLIM = /[ frt\-/"“”I]/;
const WIDE = /[mwMW@%—…]/;
const UPPER = /[A-Z&#$¥+=<>≥≤]/;
/** Han, kana, hangul, full-width forms and everything of the upper planes take a full em. */
const FULL = /[⺀-鿿가-힯豈-﫿︰-﹏！-｠\u{10000}-\u{3FFFF}]/u;

const SAFETY = 1.04;
const BOLD = 1.06;

function emOf(character: string): number {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.29;
  if (SLIM.test(character)) return 0.4;
  if (WIDE.test(character)) return 0.92;
  if (UPPER.test(character)) return 0.7;
  return 0.58;
}

/** Conservative width of a text in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + emOf(character), 0);
  return ems * size * SAFETY * (bold ? BOLD : 1);
}

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly role: 'name' | 'detail';
}

/** Lines set as one block; `drops` says that a detail was left out to make it fit. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  readonly drops: boolean;
}

export const LINE_HEIGHT = 1.22;
/** From the top of a line to its baseline, in em. */
export const ASCENT = 0.95;

export function blockOf(lines: readonly TextLine[], drops = false): TextBlock {
  const widths = lines.map((line) => textWidth(line.text, line.size, line.role === 'name'));
  const height = lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0);
  return { lines, width: Math.max(0, ...widths), height, drops };
}

/** Splits a text in two at the space nearest its middle; null where it has none. */
function splitInTwo(text: string): readonly [string, string] | null {
  const spaces = [...text.matchAll(/\s+/g)].map((match) => match.index);
  const half = text.length / 2;
  const at = spaces.sort((a, b) => Math.abs(a - half) - Math.abs(b - half))[0];
  return at === undefined ? null : [text.slice(0, at).trim(), text.slice(at).trim()];
}

const LONG_EM = 9;

const nameLines = (name: string, size: number): TextLine[] => {
  const halves = textWidth(name, 1) > LONG_EM ? splitInTwo(name) : null;
  return (halves ?? [name]).map((text) => ({ text, size, role: 'name' }));
};

/** A name with a figure behind it, or under it where the area is slim. */
export function blocksForCount(name: string, count: string, size: number): TextBlock[] {
  const stacked = [...nameLines(name, size), { text: count, size, role: 'name' as const }];
  return [blockOf(nameLines(`${name} ${count}`, size)), blockOf(stacked)];
}

/** The ways in which a name and its detail may be set, the best first. */
export function blocksFor(
  name: string,
  detail: string | undefined,
  sizes: { name: number; detail: number },
): TextBlock[] {
  const plain = blockOf(nameLines(name, sizes.name), detail !== undefined);
  if (detail === undefined) return [plain];
  const full = blockOf([...nameLines(name, sizes.name), { text: detail, size: sizes.detail, role: 'detail' }]);
  const halves = splitInTwo(detail);
  if (!halves) return [full, plain];
  const folded = halves.map((text): TextLine => ({ text, size: sizes.detail, role: 'detail' }));
  return [full, blockOf([...nameLines(name, sizes.name), ...folded]), plain];
}
