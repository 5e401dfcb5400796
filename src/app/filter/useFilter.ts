import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../../domain/atlas';
import { type Faceted, facetedOf } from '../../domain/faceted';
import { type Filter, NONE } from '../../domain/filter';
import type { Lang } from '../../domain/text';
import type { ViewFilter } from './viewFilter';

type Parts = typeof import('./parts');

/** The filter of a view, as far as its code is there. */
export interface FilterState {
  readonly lang: Lang;
  readonly items: readonly Faceted[];
  /** What works with the filter, and the filter itself; absent until somebody wants it. */
  readonly work?: { readonly parts: Parts; readonly view: ViewFilter };
  /** The code did not come. */
  readonly failed: boolean;
  /** Fetches the code; where it did not come, tries again. */
  readonly turnTo: () => void;
}

const NO_FILTER: Filter = {};

/** All claims alike in their plan: then it is no choice of the filter's. */
const ofAnyPlan = ({ id, values }: Faceted): Faceted => ({ id, values: { ...values, plans: [NONE] } });

/**
 * What an address asks for, applied to the claims of a view; its code is fetched once there is something to filter. Where
 * plans are chosen to be drawn they are not filtered by.
 */
export function useFilter(atlas: Atlas, asked: Filter | undefined, lang: Lang, plansAreChosen: boolean): FilterState {
  const [parts, setParts] = useState<Parts>();
  const [failed, setFailed] = useState(false);
  const turnTo = useCallback(() => {
    setFailed(false);
    import('./parts').then(setParts, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (asked) turnTo();
  }, [asked, turnTo]);
  const items = useMemo(() => {
    const all = atlas.claims.map(facetedOf);
    return plansAreChosen ? all.map(ofAnyPlan) : all;
  }, [atlas, plansAreChosen]);
  const view = useMemo(
    () => parts?.viewFilter(items, asked ?? NO_FILTER, parts.facetLabel(atlas, lang), lang),
    [parts, items, asked, atlas, lang],
  );
  return { lang, items, failed, turnTo, ...(parts && view && { work: { parts, view } }) };
}
