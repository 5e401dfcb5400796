import { STATUSES } from './evidence';
import type { Faceted } from './faceted';
import { cleanFilter, FACETS, type Facet, type Filter, NONE } from './filter';
import { passes, tally } from './filtering';

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

/** The filter with one value more or, if it has that already, without it. */
export function toggled(filter: Filter, facet: Facet, id: string): Filter {
  const chosen = filter[facet] ?? [];
  return cleanFilter({
    ...filter,
    [facet]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  });
}
