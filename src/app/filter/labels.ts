import type { Atlas } from '../../domain/atlas';
import { CLAIM_KINDS } from '../../domain/claim';
import { STATUSES } from '../../domain/evidence';
import type { Facet } from '../../domain/filter';
import type { Lang } from '../../domain/text';
import { KIND_WORDS, STATUS_WORDS } from '../../i18n/catalogue';
import { plainLabel } from '../../i18n/filter';

/** What a value of a facet is called. */
export type FacetLabel = (facet: Facet, id: string) => string;

/** Names values by the atlas's vocabulary; what has no name stands as it is. */
export const facetLabel =
  ({ plans, vocabulary }: Atlas, lang: Lang): FacetLabel =>
  (facet, id) => {
    const kind = CLAIM_KINDS.find((each) => facet === 'kinds' && each === id);
    const status = STATUSES.find((each) => facet === 'status' && each === id);
    const term =
      (kind && KIND_WORDS[kind]) ??
      (status && STATUS_WORDS[status]) ??
      (facet === 'plans' ? plans.find((plan) => plan.id === id)?.short : undefined) ??
      (facet === 'themes' ? vocabulary.themes.find((theme) => theme.id === id)?.label : undefined);
    return term?.[lang] ?? plainLabel(facet, id, lang);
  };
