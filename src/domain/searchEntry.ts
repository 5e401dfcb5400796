import { type IndexedFigure, indexedFigure } from './searchFigures';
import { type PairSignature, signatureOf } from './searchPairs';
import { fold } from './searchText';

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
export interface Prepared {
  readonly entry: SearchEntry;
  /** Folded, each between blanks, so that a word's start and end can be told. */
  readonly names: readonly string[];
  /** Of each name. */
  readonly pairs: readonly PairSignature[];
  readonly text: string;
  readonly also: string;
  readonly figures: readonly IndexedFigure[];
}

/** Some entries with all their words in one text: what a form is not in, it need not be looked for in. */
export interface Block {
  readonly entries: readonly Prepared[];
  /** Of each entry after the other: one search of a long text is a tenth of the work of many searches of short ones. */
  readonly words: string;
  /** Where the words of each entry end. */
  readonly ends: Int32Array;
}

/** Entries ready to be searched, in blocks as they came. */
export type SearchIndex = readonly Block[];

const padded = (text: string): string => ` ${fold(text)} `;

function prepared(entry: SearchEntry): Prepared {
  const [names, text, also] = [entry.names.map(padded), padded(entry.text), padded(entry.also)];
  return { entry, names, pairs: names.map(signatureOf), text, also, figures: entry.figures.map(indexedFigure) };
}

/** No form has it: it keeps words of one entry from running into those of the next. */
const BETWEEN_ENTRIES = '\n';

/** Makes entries ready for {@link search}: once for all queries. Several results stand for one by `flat`. */
export function prepare(entries: readonly SearchEntry[]): SearchIndex {
  const ready = entries.map(prepared);
  const words = ready.map(({ names, text, also }) => [...names, text, also, BETWEEN_ENTRIES].join(''));
  const ends = new Int32Array(words.length);
  let end = 0;
  words.forEach((own, at) => {
    end += own.length;
    ends[at] = end;
  });
  return [{ entries: ready, words: words.join(''), ends }];
}

/** How many entries an index has. */
export const indexSize = (index: SearchIndex): number =>
  index.reduce((count, { entries }) => count + entries.length, 0);
