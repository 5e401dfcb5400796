import type { Claim } from './claim';
import { FACETS, type Facet, NONE } from './filter';
import { deadlinesOf } from './slice';

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

/** Whether claims differ in anything that they could be filtered by. */
export const hasChoice = (items: readonly Faceted[]): boolean =>
  FACETS.some((facet) => new Set(items.flatMap(({ values }) => values[facet])).size > 1);
