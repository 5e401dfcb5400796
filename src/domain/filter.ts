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

/** The same filter with each facet's values once and in order, and no empty facet: what stands in an address. */
export function cleanFilter(filter: Filter): Filter {
  const facets = FACETS.map((facet) => [facet, [...new Set(filter[facet])].sort()] as const);
  return Object.fromEntries(facets.filter(([, values]) => values.length > 0));
}

/** Whether a filter keeps anything out at all. */
export const isFiltering = (filter: Filter): boolean => FACETS.some((facet) => (filter[facet]?.length ?? 0) > 0);
