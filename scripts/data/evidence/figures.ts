/** A number word, numeral or digit run; `scale` multiplies what stands before it. */
interface Token {
  readonly value: number;
  readonly scale: boolean;
  /** A single Chinese digit: several in a row are read by position, 二〇二四. */
  readonly digit: boolean;
  readonly start: number;
  readonly end: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};
const PLAIN = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 30 + 10 * i]),
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['tens', 10],
]);
const HAN_DIGITS = new Map([...'〇一二三四五六七八九'].map((char, i): [string, number] => [char, i]));
HAN_DIGITS.set('零', 0).set('两', 2);

const TOKEN = /\d[\d,]*(?:\.\d+)?|[a-z]+|[〇零一二两三四五六七八九十百千万亿]/giu;

function tokenOf(word: string, start: number): Token | undefined {
  const end = start + word.length;
  const lower = word.toLowerCase();
  const scale = SCALES[lower] ?? SCALES[lower.replace(/s$/, '')];
  if (scale !== undefined) return { value: scale, scale: true, digit: false, start, end };
  const digit = HAN_DIGITS.get(word);
  if (digit !== undefined) return { value: digit, scale: false, digit: true, start, end };
  const plain = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : PLAIN.get(lower);
  return plain === undefined ? undefined : { value: plain, scale: false, digit: false, start, end };
}

/** Numbers of a row without any scale: one of them, 二〇二四 by position, "twenty five" as a sum. */
function plainValue(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (first === undefined) return 1;
  if (second === undefined) return first.value;
  if (tokens.every((token) => token.digit)) return Number(tokens.map((token) => token.value).join(''));
  const isSum = tokens.length === 2 && first.value >= 20 && first.value % 10 === 0 && second.value < 10;
  return isSum && first.value < 100 ? first.value + second.value : Number.NaN;
}

/** Splits at the largest scale: what stands before multiplies it, what stands after is added. */
function totalOf(tokens: readonly Token[]): number {
  const scales = tokens.filter((token) => token.scale);
  const largest = Math.max(...scales.map((token) => token.value));
  const at = tokens.findLastIndex((token) => token.scale && token.value === largest);
  if (at < 0) return plainValue(tokens);
  const rest = tokens.slice(at + 1);
  return totalOf(tokens.slice(0, at)) * largest + (rest.length === 0 ? 0 : totalOf(rest));
}

/** Number words that follow each other, "of", "and", spaces and hyphens aside. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match[0], match.index);
    if (!token) continue;
    const glued = previousEnd >= 0 && /^(?:[\s-]|of|and)*$/i.test(text.slice(previousEnd, token.start));
    if (glued) runs.at(-1)?.push(token);
    else runs.push([token]);
    previousEnd = token.end;
  }
  return runs;
}

const LONGEST_RUN = 12;

const SHARED_SCALE =
  /(\d[\d,.]*)\s*(?:to|or|and|至|到|[-–—~])\s*(\d[\d,.]*)[\s-]*((?:(?:hundred|thousand|million|billion|trillion)\b\s*|[十百千万亿])+)/giu;

/** "420 to 450 billion" says 420 billion too. */
const spreadScale = (text: string): string =>
  text.replace(SHARED_SCALE, (_, low: string, high: string, scale: string) => `${low} ${scale}; ${high} ${scale}`);

/**
 * Every number that a text can be read to state: "5200亿" gives 5200, 1e8 and 5.2e11.
 * Generous on purpose: it is asked whether a figure occurs, not which figures there are.
 */
export function figuresIn(text: string): number[] {
  return [...runsOf(text), ...runsOf(spreadScale(text))].flatMap((run) =>
    run.flatMap((_, from) =>
      run.slice(from, from + LONGEST_RUN).map((__, length) => totalOf(run.slice(from, from + length + 1))),
    ),
  );
}

/** True where one of the figures is the number; `tolerance` is a share of it. */
export const hasFigure = (figures: readonly number[], wanted: number, tolerance = 1e-9): boolean =>
  figures.some((figure) => Math.abs(figure - wanted) <= Math.abs(wanted) * tolerance);
