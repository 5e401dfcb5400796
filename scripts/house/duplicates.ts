import { lineAt, type Sources } from './sources';

/** A stretch of code that stands in two places. */
export interface Duplicate {
  /** Both places as `file:line`, the first line of the stretch. */
  readonly places: readonly [string, string];
  /** Words and signs that are the same, one after the other. */
  readonly tokens: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Strings first, so that what looks like a comment within one is none. */
const TOKEN = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[\w$]+|[^\s\w]/g;
/** What files need and hand on is alike by nature. */
const FRAME = /^(?:import|export)\b(?:(?!;\n)[\s\S])*? from '[^']*';$/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Words and signs of a source, without comments, imports and commas, which a formatter sets as it likes. */
function tokensOf(source: string): Token[] {
  return [...source.replace(FRAME, blank).matchAll(TOKEN)]
    .map(({ 0: text, index: start }) => ({ text, start }))
    .filter(({ text }) => text !== ',' && !text.startsWith('//') && !text.startsWith('/*'));
}

interface Spot {
  readonly file: string;
  readonly at: number;
}

/** How many tokens are the same from two spots on; the stretches of one file may not run into each other. */
function stretch(texts: ReadonlyMap<string, readonly Token[]>, a: Spot, b: Spot): number {
  const [first = [], second = []] = [texts.get(a.file), texts.get(b.file)];
  const end = a.file === b.file ? b.at - a.at : Number.POSITIVE_INFINITY;
  let length = 0;
  while (length < end) {
    const one = first[a.at + length];
    if (one === undefined || one.text !== second[b.at + length]?.text) break;
    length += 1;
  }
  return length;
}

/** Every stretch of at least `least` tokens that stands in a second place, each told once with the place it stood in first. */
export function duplicatesIn(sources: Sources, least: number): Duplicate[] {
  const texts = new Map([...sources].map(([file, source]) => [file, tokensOf(source)]));
  const seen = new Map<string, Spot>();
  const found: Duplicate[] = [];
  const place = ({ file, at }: Spot) => `${file}:${lineAt(sources.get(file) ?? '', texts.get(file)?.[at]?.start ?? 0)}`;
  for (const [file, tokens] of texts) {
    for (let at = 0; at + least <= tokens.length; at += 1) {
      const key = tokens
        .slice(at, at + least)
        .map(({ text }) => text)
        .join(' ');
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, { file, at });
        continue;
      }
      const length = stretch(texts, before, { file, at });
      if (length < least) continue;
      found.push({ places: [place(before), place({ file, at })], tokens: length });
      at += length - 1;
    }
  }
  return found;
}
