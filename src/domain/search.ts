import {
  type Block,
  type Prepared,
  SEARCH_KINDS,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
} from './searchEntry';
import { FIT, fitOf, formOf, needOf, type Term, termsOf } from './searchFit';
import { commonPairs, pairsOf, type WantedPairs } from './searchPairs';
import { fold } from './searchText';

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

/** Share of the query's pairs of characters that a name has too, for what nothing holds: a slip, another wording. */
const ENOUGH = 0.5;

function nearness(wanted: WantedPairs, { names, pairs }: Prepared): number {
  const all = wanted.pairs.length;
  const least = Math.ceil(all * ENOUGH);
  let best = 0;
  names.forEach((name, at) => {
    const signature = pairs[at];
    const common = signature ? commonPairs(wanted, name, signature, least) : 0;
    // Of two names that have as much in common, the shorter is nearer.
    if (common > 0) best = Math.max(best, (common / all) * 0.9 + 0.1 / name.length);
  });
  return best * FIT.near;
}

/** What a term's forms have in common: the shortest of them stands in all others. */
function commonNeed({ forms }: Term): string {
  const last = forms.at(-1);
  return last ? needOf(last) : '';
}

/** The word of a query that fewest entries will have: the longest. A figure may be meant that no word spells. */
const rarestOf = (terms: readonly Term[]): string =>
  terms
    .filter(({ figure }) => !figure)
    .map(commonNeed)
    .reduce((longest, need) => (need.length > longest.length ? need : longest), '');

/** Places of a block's entries that have some words. */
function placesOf({ words, ends }: Block, need: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(need), entry = 0; at >= 0; at = words.indexOf(need, ends[entry - 1])) {
    while ((ends[entry] ?? words.length) <= at) entry += 1;
    if (entry >= ends.length) break;
    places.push(entry);
    entry += 1;
  }
  return places;
}

/** Entries of a block that may fit. */
function candidates(block: Block, terms: readonly Term[]): readonly Prepared[] {
  const need = rarestOf(terms);
  return need === '' ? block.entries : placesOf(block, need).flatMap((place) => block.entries[place] ?? []);
}

function strictHits(index: SearchIndex, query: string): Hit[] {
  const [terms, whole] = [termsOf(query), formOf(fold(query))];
  if (terms.length === 0) return [];
  const hits: Hit[] = [];
  for (const block of index)
    for (const entry of candidates(block, terms)) {
      const score = fitOf(terms, whole, entry);
      if (score > 0) hits.push({ entry: entry.entry, score });
    }
  return hits;
}

function nearHits(index: SearchIndex, query: string): Hit[] {
  const wanted = pairsOf(fold(query));
  if (wanted.pairs.length < 2) return [];
  const hits: Hit[] = [];
  for (const { entries } of index)
    for (const entry of entries) {
      const score = nearness(wanted, entry);
      if (score > 0) hits.push({ entry: entry.entry, score });
    }
  return hits;
}

/**
 * One number by which hits stand in order: score, then length of the name, then place in the index. Numbers are sorted
 * by the browser itself: twenty thousand hits in a twentieth of the time that a function takes which compares them.
 */
const FINE = 1e5;
const LONGEST_NAME = 999;
const MOST_ENTRIES = 1e5;

function keyOf(score: number, { names: [name = ''] }: SearchEntry, at: number): number {
  const lack = Math.round((FIT.exact - score) * FINE);
  return (lack * (LONGEST_NAME + 1) + Math.min(name.length, LONGEST_NAME)) * MOST_ENTRIES + at;
}

/** What is called just so comes first, then what is called somewhat so, then what only speaks of it. */
const rankOf = ([best]: readonly Hit[]): number => {
  const score = best?.score ?? 0;
  return score >= FIT.exact ? 2 : score >= FIT.inside ? 1 : 0;
};

/** Hits by kind. A group stands where its best hit would; of groups that are equal, places and views come first. */
function grouped(hits: readonly Hit[]): HitGroup[] {
  const keys = new Map<SearchKind, number[]>(SEARCH_KINDS.map((kind) => [kind, []]));
  hits.forEach(({ entry, score }, at) => {
    keys.get(entry.kind)?.push(keyOf(score, entry, at));
  });
  const hitAt = (key: number): Hit => hits[key % MOST_ENTRIES] as Hit;
  const groups = [...keys].map(([kind, own]) => ({ kind, hits: Array.from(Float64Array.from(own).sort(), hitAt) }));
  return groups.filter((group) => group.hits.length > 0).sort((a, b) => rankOf(b.hits) - rankOf(a.hits));
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
