import { type Figure, figureFit, figuresIn, type IndexedFigure, indexedFigure } from './searchFigures';
import { bigrams, fold, startsInHan } from './searchText';

/** Kinds of page that a search finds, in the order in which equals stand. */
export const SEARCH_KINDS = ['place', 'view', 'plan', 'actor', 'product', 'theme', 'claim', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A page as it is found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Id of the page among those of its kind. */
  readonly id: string;
  /** The first is shown; the others, those in the other language among them, are names too. */
  readonly names: readonly string[];
  /** What stands under the name. */
  readonly note: string;
  /** Words that can be shown where they were found. */
  readonly text: string;
  /** Words that are searched and not shown. */
  readonly also: string;
  /** Numbers, as {@link writtenFigure} writes them. */
  readonly figures: readonly string[];
}

/** An entry made ready for comparing. */
interface Prepared {
  readonly entry: SearchEntry;
  /** All its words in one: what a form is not in, it need not be looked for in. */
  readonly all: string;
  /** Folded, each between blanks, so that a word's start and end can be told. */
  readonly names: readonly string[];
  readonly text: string;
  readonly also: string;
  readonly figures: readonly IndexedFigure[];
}

export type SearchIndex = readonly Prepared[];

/** How well something fits; higher is better. */
const FIT = {
  exact: 100,
  prefix: 80,
  word: 65,
  inside: 50,
  figure: 45,
  text: 30,
  also: 25,
  figureStart: 20,
  near: 10,
} as const;

export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
}

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** `near`: nothing holds all that was typed; these have much of it in common. */
  readonly precision: 'found' | 'near';
}

const padded = (text: string): string => ` ${fold(text)} `;

/** Makes entries ready for {@link search}: once for all queries. */
export const prepare = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => {
    const [names, text, also] = [entry.names.map(padded), padded(entry.text), padded(entry.also)];
    const all = [...names, text, also].join('');
    return { entry, all, names, text, also, figures: entry.figures.map(indexedFigure) };
  });

interface Term {
  /** Ways to write it, folded; the first is what was typed. */
  readonly forms: readonly string[];
  readonly figure?: Figure;
}

/** "towels" also finds "towel". */
const formsOf = (folded: string): string[] => (/[a-z]{3,}s$/.test(folded) ? [folded, folded.slice(0, -1)] : [folded]);

function termsOf(query: string): Term[] {
  const { figures, rest } = figuresIn(query);
  const words = rest
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  return [
    ...figures.map((figure) => ({ forms: [fold(figure.text)], figure })),
    ...words.map((word) => ({ forms: formsOf(word) })),
  ];
}

/** Whether a text holds a term: Chinese anywhere, other words from their start. */
const holds = (text: string, form: string): boolean => text.includes(startsInHan(form) ? form : ` ${form}`);

/** Latin letters inside a word say little when they are few. */
const SHORTEST_INSIDE = 3;

function nameFit(name: string, form: string): number {
  if (name === ` ${form} `) return FIT.exact;
  if (name.startsWith(` ${form}`)) return FIT.prefix;
  if (name.includes(` ${form}`)) return FIT.word;
  if (!startsInHan(form) && form.length < SHORTEST_INSIDE) return 0;
  return name.includes(form) ? FIT.inside : 0;
}

/** A figure in words counts when it stands there whole; while it is typed, its beginning counts a little. */
function figureScore(figure: Figure, form: string, prepared: Prepared): number {
  if (prepared.figures.length === 0 && !prepared.all.includes(` ${form}`)) return 0;
  const fits = prepared.figures.map((indexed) => figureFit(figure, indexed));
  if (fits.includes('whole')) return FIT.figure;
  const isBare = figure.kind === 'bare';
  if (isSaid(prepared, isBare ? ` ${form} ` : ` ${form}`)) return FIT.text;
  return fits.includes('start') || (isBare && isSaid(prepared, ` ${form}`)) ? FIT.figureStart : 0;
}

const isSaid = ({ names, text, also }: Prepared, words: string): boolean =>
  text.includes(words) || also.includes(words) || names.some((name) => name.includes(words));

function formFit(form: string, { all, names, text, also }: Prepared): number {
  if (!all.includes(form)) return 0;
  let best = 0;
  for (const name of names) best = Math.max(best, nameFit(name, form));
  if (best > 0) return best;
  if (holds(text, form)) return FIT.text;
  return holds(also, form) ? FIT.also : 0;
}

function termFit({ forms, figure }: Term, prepared: Prepared): number {
  if (figure) return figureScore(figure, forms[0] ?? '', prepared);
  let best = 0;
  for (const form of forms) best = Math.max(best, formFit(form, prepared));
  return best;
}

/** The worst of all terms: an entry has to hold every one of them. A name that is the whole query is best of all. */
function fitOf(terms: readonly Term[], whole: string, prepared: Prepared): number {
  let worst: number = FIT.exact;
  for (const term of terms) {
    const fit = termFit(term, prepared);
    if (fit === 0) return 0;
    worst = Math.min(worst, fit);
  }
  let named = 0;
  if (terms.length > 1) for (const name of prepared.names) named = Math.max(named, nameFit(name, whole));
  return Math.max(worst, named);
}

/** Share of the query's pairs of characters that a name has too, for what nothing holds: a slip, another wording. */
const ENOUGH = 0.5;

function nearness(wanted: readonly string[], { names }: Prepared): number {
  let best = 0;
  for (const name of names) {
    let common = 0;
    for (const pair of wanted) if (name.includes(pair)) common += 1;
    const share = common / wanted.length;
    // Of two names that have as much in common, the shorter is nearer.
    if (share >= ENOUGH) best = Math.max(best, share * 0.9 + 0.1 / name.length);
  }
  return best * FIT.near;
}

function strictHits(index: SearchIndex, query: string): Hit[] {
  const [terms, whole] = [termsOf(query), fold(query)];
  if (terms.length === 0) return [];
  return index.flatMap((prepared) => {
    const score = fitOf(terms, whole, prepared);
    return score > 0 ? [{ entry: prepared.entry, score }] : [];
  });
}

function nearHits(index: SearchIndex, query: string): Hit[] {
  const wanted = [...bigrams(fold(query))];
  if (wanted.length < 2) return [];
  return index.flatMap((prepared) => {
    const score = nearness(wanted, prepared);
    return score > 0 ? [{ entry: prepared.entry, score }] : [];
  });
}

const nameLength = ({ entry }: Hit): number => entry.names[0]?.length ?? 0;

/** What is called just so comes first, then what is called somewhat so, then what only speaks of it. */
const rankOf = ([best]: readonly Hit[]): number => {
  const score = best?.score ?? 0;
  return score >= FIT.exact ? 2 : score >= FIT.inside ? 1 : 0;
};

/** Hits by kind. A group stands where its best hit would; of groups that are equal, places and views come first. */
function grouped(hits: readonly Hit[]): HitGroup[] {
  const groups = SEARCH_KINDS.map((kind) => ({
    kind,
    hits: hits
      .filter(({ entry }) => entry.kind === kind)
      .sort((a, b) => b.score - a.score || nameLength(a) - nameLength(b)),
  })).filter((group) => group.hits.length > 0);
  return groups.sort((a, b) => rankOf(b.hits) - rankOf(a.hits));
}

/** What fits a query, best first, by kind. Nothing for a query without a letter or digit. */
export function search(index: SearchIndex, query: string): SearchResult {
  const found = strictHits(index, query);
  const hits = found.length > 0 ? found : nearHits(index, query);
  return {
    groups: grouped(hits),
    count: hits.length,
    precision: hits.length > 0 && found.length === 0 ? 'near' : 'found',
  };
}
