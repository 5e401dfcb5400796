import { SEARCH_KINDS, type SearchEntry } from './searchEntry';
import type { Lang } from './text';

/** An entry as it is written to a file: by position, to be short. */
type PackedEntry = readonly [number, string, readonly string[], string, string, string, readonly string[]];

/** The index as it is written to a file. */
export interface PackedIndex {
  readonly format: 1;
  readonly entries: readonly PackedEntry[];
  /** How many files follow this one, numbered from 1; left out where it is all. */
  readonly more?: number;
}

/** Path of the index's n-th file below the site's root. */
export const searchPath = (lang: Lang, part: number): string =>
  `data/search/${lang}${part === 0 ? '' : `-${part}`}.json`;

/** Entries of a file: a browser reads and prepares so many before a person has typed a word. */
const IN_ONE_FILE = 2500;

/** Entries as they are written to files: one while they are few; of many, those that come first stand in the first. */
export function packParts(entries: readonly SearchEntry[], most = IN_ONE_FILE): PackedIndex[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  const parts = Array.from({ length: count }, (_, i) => packIndex(entries.slice(i * most, (i + 1) * most)));
  return parts.map((part, i) => (i === 0 && count > 1 ? { ...part, more: count - 1 } : part));
}

/** Entries as they are written to a file. {@link unpackIndex} reads back the same. */
export const packIndex = (entries: readonly SearchEntry[]): PackedIndex => ({
  format: 1,
  entries: entries.map(({ kind, id, names, note, text, also, figures }) => [
    SEARCH_KINDS.indexOf(kind),
    id,
    names,
    note,
    text,
    also,
    figures,
  ]),
});

const isString = (value: unknown): boolean => typeof value === 'string';

function unpackEntry(packed: PackedEntry): SearchEntry[] {
  if (!Array.isArray(packed)) return [];
  const [at, id, names, note, text, also, figures] = packed as PackedEntry;
  const kind = SEARCH_KINDS[at];
  const isWhole = [names, figures, [id, note, text, also]].every((list) => Array.isArray(list) && list.every(isString));
  return kind && isWhole ? [{ kind, id, names, note, text, also, figures }] : [];
}

/** How many files follow the first; 0 where it says nothing sensible. */
export function partsAfter(value: unknown): number {
  const { more } = (value ?? {}) as { more?: unknown };
  return Number.isInteger(more) ? Math.min(Math.max(0, Number(more)), MOST_PARTS) : 0;
}

/** No index of ours comes near it: what says more is broken. */
const MOST_PARTS = 1000;

/** Reads a file of entries; one that is broken is left out. Throws where the file is something else. */
export function unpackIndex(value: unknown): SearchEntry[] {
  const { format, entries } = (value ?? {}) as { format?: unknown; entries?: unknown };
  if (format !== 1 || !Array.isArray(entries)) throw new Error('not an index of this version');
  return entries.flatMap(unpackEntry);
}
