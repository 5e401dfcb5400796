import type { Faceted } from '../../domain/faceted';
import { FACETS, type Facet } from '../../domain/filter';
import type { FacetLabel } from './labels';

/**
 * What a page without the app carries so that its address can filter it: of each facet the values that occur with their
 * labels, then the claims in the page's order, each with the places of its values in those lists.
 */
export interface FilterBlock {
  readonly values: Readonly<Record<Facet, readonly (readonly [id: string, label: string])[]>>;
  /** "0/1,2/0/3/0" */
  readonly claims: readonly string[];
  /** Of the claims, where their words do not stand in the page. */
  readonly ids?: readonly string[];
}

const BETWEEN_FACETS = '/';

/** Packs claims as they can be filtered; their ids stand in the page already, in the same order. */
export function packFacets(items: readonly Faceted[], label: FacetLabel): FilterBlock {
  const ids = (facet: Facet): string[] => [...new Set(items.flatMap(({ values }) => values[facet]))];
  const lists = new Map(FACETS.map((facet) => [facet, ids(facet)]));
  const places = (facet: Facet, values: readonly string[]): string =>
    values.map((value) => lists.get(facet)?.indexOf(value)).join();
  const labelled = FACETS.map((facet) => [facet, ids(facet).map((id) => [id, label(facet, id)] as const)]);
  return {
    values: Object.fromEntries(labelled),
    claims: items.map(({ values }) => FACETS.map((facet) => places(facet, values[facet])).join(BETWEEN_FACETS)),
  };
}

/** Reads a block back, for the claims with these ids in their order. */
export function unpackFacets({ values, claims }: FilterBlock, ids: readonly string[]): Faceted[] {
  return ids.map((id, index) => {
    const facets = (claims[index] ?? '').split(BETWEEN_FACETS);
    const valuesAt = (facet: Facet, at: number): string[] =>
      (facets[at] ?? '').split(',').flatMap((place) => values[facet][Number(place)]?.[0] ?? []);
    return {
      id,
      values: valuesBy(valuesAt),
    };
  });
}

/** A record of values, a list for each facet. */
const valuesBy = (valuesAt: (facet: Facet, at: number) => readonly string[]): Faceted['values'] => {
  const [plans, themes, kinds, years, status] = FACETS.map(valuesAt);
  return { plans: plans ?? [], themes: themes ?? [], kinds: kinds ?? [], years: years ?? [], status: status ?? [] };
};

/** Labels as they stand in a block. */
export const blockLabel =
  ({ values }: FilterBlock): FacetLabel =>
  (facet, id) =>
    values[facet].find(([value]) => value === id)?.[1] ?? id;
