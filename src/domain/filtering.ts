import type { Faceted } from './faceted';
import { cleanFilter, FACETS, type Facet, type Filter, isFiltering } from './filter';

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

/** How many claims have each value of a facet. */
export function tally(items: readonly Faceted[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of items) for (const id of values[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
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
