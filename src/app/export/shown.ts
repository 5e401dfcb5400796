import type { Atlas } from '../../domain/atlas';
import type { Claim } from '../../domain/claim';
import { facetedOf } from '../../domain/faceted';
import { FACETS, type Filter } from '../../domain/filter';
import { knownFilter, passingIds } from '../../domain/filtering';
import type { Lang } from '../../domain/text';
import { facetLabel } from '../filter/labels';

const labelled = <T extends { readonly id: string }>(items: readonly T[], id: string, label: (item: T) => string) =>
  items.filter((item) => item.id === id).map(label)[0] ?? id;

/** Name of the place or claim that is chosen. */
function chosenName({ places, claims }: Atlas, id: string, lang: Lang): string {
  const place = places.find((candidate) => candidate.id === id);
  return place?.name[lang] ?? labelled(claims, id, (claim) => claim.label[lang]);
}

/** What is chosen and filtered, in words; nothing where the whole view is shown. */
export function shownLine(atlas: Atlas, lang: Lang, select?: string, filter: Filter = {}): string | undefined {
  const label = facetLabel(atlas, lang);
  const { filter: known } = knownFilter(filter, atlas.claims.map(facetedOf));
  const values = FACETS.flatMap((facet) => (known[facet] ?? []).map((id) => label(facet, id)));
  const names = [...values, ...(select === undefined ? [] : [chosenName(atlas, select, lang)])];
  return names.length === 0 ? undefined : names.join(lang === 'zh' ? '\u3001' : ', ');
}

/** Claims that pass a filter. */
export function shownClaims(claims: readonly Claim[], filter: Filter = {}): readonly Claim[] {
  const items = claims.map(facetedOf);
  // As on the page: what nobody here has is left out.
  const passing = passingIds(items, knownFilter(filter, items).filter);
  return passing ? claims.filter(({ id }) => passing.has(id)) : claims;
}
