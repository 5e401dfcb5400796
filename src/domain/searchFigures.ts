/** Words by which figures are scaled when they are said, largest first where one contains another. */
const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  thousand: 1e3,
};

const SCALE = Object.keys(SCALES).join('|');
const SHARE = '%|per ?cent';
const FIGURE = new RegExp(
  `(^|[^a-z\\d.])[¥$]?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:\\s*(${SCALE}|${SHARE}))?(?:元|家|个|人|项| ?yuan| ?rmb)?(?![a-z\\d])`,
  'gi',
);

/** A figure that a person typed. */
export interface Figure {
  /** What was typed. */
  readonly text: string;
  readonly value: number;
  /** `share`: in percent. `scaled`: its size was said (5200亿, 520 billion). `bare`: 520 of whatever. */
  readonly kind: 'share' | 'scaled' | 'bare';
}

/** Figures in a query, and what is left of it. */
export function figuresIn(query: string): { readonly figures: readonly Figure[]; readonly rest: string } {
  const figures: Figure[] = [];
  const read = (text: string, before: string, digits: string, word: string | undefined): string => {
    const number = Number(digits.replaceAll(',', ''));
    const scale = word === undefined ? undefined : SCALES[word.toLowerCase()];
    const kind = word === undefined ? 'bare' : scale === undefined ? 'share' : 'scaled';
    figures.push({ text: text.slice(before.length).trim(), value: number * (scale ?? 1), kind });
    return `${before} `;
  };
  const rest = query.normalize('NFKC').replace(FIGURE, read);
  return { figures, rest };
}

/** How the two languages say a large figure: in steps of 亿 and 万, of billion and million. */
const SPOKEN_STEPS = [
  [1e12, 1e8, 1e4],
  [1e12, 1e9, 1e6],
] as const;

/** A figure as it stands in the index: plain digits, with % where it is a share. */
export const writtenFigure = (value: number, isShare: boolean): string => `${value}${isShare ? '%' : ''}`;

/** A figure of the index made ready for comparing. */
export interface IndexedFigure {
  readonly value: number;
  readonly isShare: boolean;
  /** The numerals by which people may know it: 520000000000 is also 5200 (亿) and 520 (billion). */
  readonly numerals: readonly string[];
}

/** Reads {@link writtenFigure}. */
export function indexedFigure(written: string): IndexedFigure {
  const value = Number.parseFloat(written);
  const spoken = SPOKEN_STEPS.map((steps) => value / (steps.find((step) => Math.abs(value) >= step) ?? 1));
  const numerals = [value, ...spoken].map((number) => String(Number(number.toPrecision(DIGITS))));
  return { value, isShare: written.endsWith('%'), numerals: [...new Set(numerals)] };
}

/** More than any plan states, fewer than arithmetic spoils. */
const DIGITS = 12;
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** How well a typed figure fits an indexed one: wholly, as the beginning of what is being typed, or not at all. */
export function figureFit(typed: Figure, { value, isShare, numerals }: IndexedFigure): 'whole' | 'start' | undefined {
  if (typed.kind !== 'bare')
    return isShare === (typed.kind === 'share') && isClose(typed.value, value) ? 'whole' : undefined;
  const typedText = String(typed.value);
  if (numerals.includes(typedText)) return 'whole';
  return numerals.some((numeral) => numeral.startsWith(typedText)) ? 'start' : undefined;
}
