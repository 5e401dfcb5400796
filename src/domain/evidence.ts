import type { Lang, LocalText } from './text';

/** Words of a document that carry a claim. */
export interface Evidence {
  /** Id of a source. */
  readonly source: string;
  /** What a reader can find: "¶3" (third paragraph of a report), "三（一)1" (section of the full text). */
  readonly locator: string;
  /** Shortest verbatim run that carries the claim; words and figures, never a whole sentence. */
  readonly phrase: string;
  /** Our reading of the phrase, where a machine translation is broken or the reader's language is another. */
  readonly reading?: LocalText;
}

/**
 * `stated`: the document says it. `counted`: we counted what it lists.
 * `derived`: we worked it out, and say how. `inferred`: we conclude it from what is stated.
 */
export type Status = 'stated' | 'counted' | 'derived' | 'inferred';

export const STATUSES: readonly Status[] = ['stated', 'counted', 'derived', 'inferred'];

/**
 * `translation`: the report's wording is broken. `contradiction`: the document disagrees with itself.
 * `difference`: two documents of one plan differ. `absence`: something a reader looks for is not stated.
 * `scope`: what the number does or does not cover. `editorial`: our own remark.
 */
export type CaveatType = 'translation' | 'contradiction' | 'difference' | 'absence' | 'scope' | 'editorial';

export const CAVEAT_TYPES: readonly CaveatType[] = [
  'translation',
  'contradiction',
  'difference',
  'absence',
  'scope',
  'editorial',
];

export interface Caveat {
  readonly type: CaveatType;
  readonly text: LocalText;
  /** The phrases that the caveat is about, both of them where two differ. */
  readonly evidence?: readonly Evidence[];
}

/** How a derived or counted claim was made. */
export interface Derivation {
  /** Claims that went in. */
  readonly inputs: readonly string[];
  /** Plain arithmetic or rule: "520e9 / 1.05^4", "count of base claims". */
  readonly formula: string;
  /** What had to be assumed. */
  readonly assumptions: readonly LocalText[];
}

/** The document that the evidence points to. */
export interface Source {
  readonly id: string;
  readonly plan: string;
  /** As printed on the document (short quotation), and in the other language. */
  readonly title: LocalText;
  /** Who published this copy; the plan's issuer is the plan's. */
  readonly publisher: LocalText;
  /** ISO date or part of one, as far as stated; absent when the document states none. */
  readonly date?: string;
  readonly dateNote?: LocalText;
  readonly language: Lang;
  /** `full-text`: the plan itself. `report`: an article about it. `speech`: someone speaking about it. */
  readonly kind: 'full-text' | 'report' | 'speech';
  readonly machineTranslated: boolean;
  /** File name of the document, for checking phrases against it. */
  readonly file: string;
  /** Where the document says it is to be found, if it says so. */
  readonly url?: string;
  readonly note?: LocalText;
  /** Parts of the document in order, each with our own short description. */
  readonly outline: readonly { readonly locator: string; readonly label: LocalText }[];
}
