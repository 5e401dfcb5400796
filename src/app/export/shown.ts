import type { Atlas } from '../../domain/atlas';
import type { Claim, ClaimKind } from '../../domain/claim';
import type { Status } from '../../domain/evidence';
import { facetedOf } from '../../domain/faceted';
import { FACETS, type Facet, type Filter } from '../../domain/filter';
import { passingIds } from '../../domain/filtering';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, STATUS_WORDS } from '../../i18n/catalogue';

const labelled = <T extends { readonly id: string }>(items: readonly T[], id: string, label: (item: T) => string) =>
  items.filter((item) => item.id === id).map(label)[0] ?? id;

const LABELS: Record<Facet, (id: string, atlas: Atlas, lang: Lang) => string> = {
  plans: (id, { plans }, lang) => labelled(plans, id, (plan) => plan.short[lang]),
  themes: (id, { vocabulary }, lang) => labelled(vocabulary.themes, id, (theme) => theme.label[lang]),
  kinds: (id, _atlas, lang) => KIND_WORDS[id as ClaimKind]?.[lang] ?? id,
  years: (id) => id,
  status: (id, _atlas, lang) => STATUS_WORDS[id as Status]?.[lang] ?? id,
};

/** Name of the place or claim that is chosen. */
function chosenName({ places, claims }: Atlas, id: string, lang: Lang): string {
  const place = places.find((candidate) => candidate.id === id);
  return place?.name[lang] ?? labelled(claims, id, (claim) => claim.label[lang]);
}

/** What is chosen and filtered, in words; nothing where the whole view is shown. */
export function shownLine(atlas: Atlas, lang: Lang, select?: string, filter: Filter = {}): string | undefined {
  const values = FACETS.flatMap((facet) => (filter[facet] ?? []).map((id) => LABELS[facet](id, atlas, lang)));
  const names = [...values, ...(select === undefined ? [] : [chosenName(atlas, select, lang)])];
  return names.length === 0 ? undefined : names.join(lang === 'zh' ? '\u3001' : ', ');
}

/** Claims that pass a filter. */
export function shownClaims(claims: readonly Claim[], filter: Filter = {}): readonly Claim[] {
  const passing = passingIds(claims.map(facetedOf), filter);
  return passing ? claims.filter(({ id }) => passing.has(id)) : claims;
}
