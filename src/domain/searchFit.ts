import type { Prepared } from './searchEntry';
import { type Figure, figureFit, figuresIn } from './searchFigures';
import { fold, startsInHan } from './searchText';

/** How well something fits; higher is better. */
export const FIT = {
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

/** A way to write a term, with what it is compared with in padded texts made once for all entries. */
export interface Form {
  readonly text: string;
  /** Where a word of the text begins so. */
  readonly start: string;
  /** Where a word of the text is that. */
  readonly whole: string;
  /** Chinese stands inside words, too: it has no blanks between them. */
  readonly han: boolean;
}

export interface Term {
  /** The first is what was typed. */
  readonly forms: readonly Form[];
  readonly figure?: Figure;
}

export const formOf = (folded: string): Form => ({
  text: folded,
  start: ` ${folded}`,
  whole: ` ${folded} `,
  han: startsInHan(folded),
});

/** "towels" also finds "towel". */
const formsOf = (folded: string): Form[] =>
  (/[a-z]{3,}s$/.test(folded) ? [folded, folded.slice(0, -1)] : [folded]).map(formOf);

/** Words stand before figures: it takes less to find that an entry does not hold one. */
export function termsOf(query: string): Term[] {
  const { figures, rest } = figuresIn(query);
  const words = rest
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  return [
    ...words.map((word) => ({ forms: formsOf(word) })),
    ...figures.map((figure) => ({ forms: [formOf(fold(figure.text))], figure })),
  ];
}

/** Whether a text holds a term: Chinese anywhere, other words from their start. */
const holds = (text: string, { text: form, start, han }: Form): boolean => text.includes(han ? form : start);

/** Latin letters inside a word say little when they are few. */
const SHORTEST_INSIDE = 3;

/** What an entry must have anywhere to fit at all. */
export const needOf = ({ text, start, han }: Form): string => (han || text.length >= SHORTEST_INSIDE ? text : start);

function nameFit(name: string, { text, start, whole }: Form): number {
  const at = name.indexOf(text);
  if (at < 0) return 0;
  if (at === 1 && name.length === whole.length) return FIT.exact;
  if (name.startsWith(start)) return FIT.prefix;
  if (name.includes(start)) return FIT.word;
  return FIT.inside;
}

/** A figure in words counts when it stands there whole; while it is typed, its beginning counts a little. */
function figureScore(figure: Figure, { start, whole }: Form, entry: Prepared): number {
  const fits = entry.figures.map((indexed) => figureFit(figure, indexed));
  if (fits.includes('whole')) return FIT.figure;
  const isBare = figure.kind === 'bare';
  if (isSaid(entry, isBare ? whole : start)) return FIT.text;
  return fits.includes('start') || (isBare && isSaid(entry, start)) ? FIT.figureStart : 0;
}

const isSaid = ({ names, text, also }: Prepared, words: string): boolean =>
  text.includes(words) || also.includes(words) || names.some((name) => name.includes(words));

function formFit(form: Form, { names, text, also }: Prepared): number {
  const need = needOf(form);
  let best = 0;
  for (const name of names) if (name.includes(need)) best = Math.max(best, nameFit(name, form));
  if (best > 0) return best;
  if (holds(text, form)) return FIT.text;
  return holds(also, form) ? FIT.also : 0;
}

function termFit({ forms, figure }: Term, entry: Prepared): number {
  const [first] = forms;
  if (figure) return first ? figureScore(figure, first, entry) : 0;
  let best = 0;
  for (const form of forms) best = Math.max(best, formFit(form, entry));
  return best;
}

/** The worst of all terms: an entry has to hold every one of them. A name that is the whole query is best of all. */
export function fitOf(terms: readonly Term[], whole: Form, entry: Prepared): number {
  let worst: number = FIT.exact;
  for (const term of terms) {
    const fit = termFit(term, entry);
    if (fit === 0) return 0;
    worst = Math.min(worst, fit);
  }
  let named = 0;
  if (terms.length > 1) for (const name of entry.names) named = Math.max(named, nameFit(name, whole));
  return Math.max(worst, named);
}
