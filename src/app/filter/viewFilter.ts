import type { Faceted } from '../../domain/faceted';
import { type Filter, isFiltering } from '../../domain/filter';
import { knownFilter, passingIds } from '../../domain/filtering';
import type { Lang } from '../../domain/text';
import { spokenFilter } from '../../i18n/filter';
import type { FacetLabel } from './labels';

/** A filter as it works on one view. */
export interface ViewFilter {
  readonly lang: Lang;
  readonly items: readonly Faceted[];
  /** What of the address's filter some claim here has. */
  readonly filter: Filter;
  /** How many of the address's values no claim here has. */
  readonly unknown: number;
  /** Ids of the claims that pass; absent where nothing is filtered. */
  readonly passing: ReadonlySet<string> | undefined;
  readonly label: FacetLabel;
  /** The filter in words. */
  readonly spoken: string;
}

/** Applies what an address asks for to the claims of a view. */
export function viewFilter(items: readonly Faceted[], asked: Filter, label: FacetLabel, lang: Lang): ViewFilter {
  const { filter, unknown } = knownFilter(asked, items);
  const spoken = isFiltering(filter) ? spokenFilter(filter, label, lang) : '';
  return { lang, items, filter, unknown, passing: passingIds(items, filter), label, spoken };
}
