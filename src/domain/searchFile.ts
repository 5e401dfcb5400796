import { SEARCH_KINDS, type SearchEntry } from './search';

/** An entry as it is written to a file: by position, to be short. */
type PackedEntry = readonly [number, string, readonly string[], string, string, string, readonly string[]];

/** The index as it is written to a file. */
export interface PackedIndex {
  readonly format: 1;
  readonly entries: readonly PackedEntry[];
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

/** Reads a file of entries; one that is broken is left out. Throws where the file is something else. */
export function unpackIndex(value: unknown): SearchEntry[] {
  const { format, entries } = (value ?? {}) as { format?: unknown; entries?: unknown };
  if (format !== 1 || !Array.isArray(entries)) throw new Error('not an index of this version');
  return entries.flatMap(unpackEntry);
}
