import type { Claim } from './claim';
import { STATUSES } from './evidence';
import { deadlinesOf } from './slice';

/** What claims are filtered by; also the names of the parameters in the address. */
export const FACETS = ['plans', 'themes', 'kinds', 'years', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * Which values may pass, by facet; a facet that is absent lets everything pass. Within a facet one of its values is
 * enough, across facets all must hold. In canonical form (see {@link cleanFilter}) no facet is empty.
 */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The value of a claim that has none: no theme, no year of its own. */
export const NONE = 'none';

/** A claim as far as it can be filtered; each facet has at least one value. */
export interface Faceted {
  readonly id: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [NONE]);

const yearOf = (date: string): number => Number.parseInt(date, 10);

/**
 * The years that a claim itself speaks of: those by which one of its quantities is to be reached, and, where it states a
 * period or date of the plan, every year of that. A claim does not take over the years of its plan or of what it is part
 * of: without one of its own it states none.
 */
export function yearsOf(claim: Claim): readonly string[] {
  const years = deadlinesOf(claim).map(yearOf);
  if (claim.kind === 'plan' && claim.from !== undefined) {
    const [from, to] = [yearOf(claim.from), yearOf(claim.to ?? claim.from)];
    for (let year = from; year <= to; year += 1) years.push(year);
  }
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}

/** What a claim can be filtered by. */
export const facetedOf = (claim: Claim): Faceted => ({
  id: claim.id,
  values: {
    plans: [claim.plan],
    themes: orNone(claim.themes),
    kinds: [claim.kind],
    years: orNone(yearsOf(claim)),
    status: [claim.status],
  },
});

/** The same filter with each facet's values once and in order, and no empty facet: what stands in an address. */
export function cleanFilter(filter: Filter): Filter {
  const facets = FACETS.map((facet) => [facet, [...new Set(filter[facet])].sort()] as const);
  return Object.fromEntries(facets.filter(([, values]) => values.length > 0));
}

/** Whether a filter keeps anything out at all. */
export const isFiltering = (filter: Filter): boolean => FACETS.some((facet) => (filter[facet]?.length ?? 0) > 0);

/** Whether a claim passes, leaving one facet out of the question if asked. */
export const passes = ({ values }: Faceted, filter: Filter, without?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = filter[facet];
    return facet === without || !wanted?.length || values[facet].some((value) => wanted.includes(value));
  });

/** Ids of the claims that pass; nothing where the filter keeps nothing out. */
export const passingIds = (items: readonly Faceted[], filter: Filter): ReadonlySet<string> | undefined =>
  isFiltering(filter) ? new Set(items.filter((item) => passes(item, filter)).map(({ id }) => id)) : undefined;

/** Whether something that stands for claims has one that passes; what stands for none always does. */
export const anyPasses = (claims: readonly string[], passing: ReadonlySet<string> | undefined): boolean =>
  passing === undefined || claims.length === 0 || claims.some((id) => passing.has(id));

export interface FacetOption {
  readonly id: string;
  /** Claims that pass with this value as the only one of its facet. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetOptions {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
}

/** How many claims have each value of a facet. */
function tally(items: readonly Faceted[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of items) for (const id of values[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Years run on, standings go from stated to inferred; of all else the most frequent comes first, and what is not stated last. */
function inOrder(facet: Facet, counts: ReadonlyMap<string, number>): string[] {
  const byCount = (a: string, b: string): number => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  const rank = (id: string): number => (STATUSES as readonly string[]).indexOf(id);
  return [...counts.keys()].sort(
    (a, b) =>
      Number(a === NONE) - Number(b === NONE) ||
      (facet === 'years' ? 0 : facet === 'status' ? rank(a) - rank(b) : byCount(a, b)) ||
      (a < b ? -1 : 1),
  );
}

/** What can be chosen among some claims, with counts. A facet in which all are alike offers no choice and is left out. */
export function optionsOf(items: readonly Faceted[], filter: Filter): FacetOptions[] {
  return FACETS.flatMap((facet) => {
    const now = tally(
      items.filter((item) => passes(item, filter, facet)),
      facet,
    );
    const ids = inOrder(facet, tally(items, facet));
    if (ids.length < 2) return [];
    const option = (id: string): FacetOption => ({
      id,
      count: now.get(id) ?? 0,
      chosen: filter[facet]?.includes(id) ?? false,
    });
    return [{ facet, options: ids.map(option) }];
  });
}

/** The part of a filter that some claims know, and how many of its values none of them has. */
export function knownFilter(
  filter: Filter,
  items: readonly Faceted[],
): { readonly filter: Filter; readonly unknown: number } {
  const known = FACETS.map((facet) => {
    const counts = tally(items, facet);
    return [facet, (filter[facet] ?? []).filter((id) => counts.has(id))] as const;
  });
  const all = FACETS.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0);
  const kept = known.reduce((sum, [, ids]) => sum + ids.length, 0);
  return { filter: cleanFilter(Object.fromEntries(known)), unknown: all - kept };
}

/** The filter with one value more or, if it has that already, without it. */
export function toggled(filter: Filter, facet: Facet, id: string): Filter {
  const chosen = filter[facet] ?? [];
  return cleanFilter({
    ...filter,
    [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  });
}
