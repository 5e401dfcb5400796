import type { Atlas } from '../../domain/atlas';
import { facetedOf } from '../../domain/faceted';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';
import { inlineJson } from '../pageBlock';
import { packFacets } from './block';
import { facetLabel } from './labels';

interface FilterDataProps {
  readonly atlas: Atlas;
  readonly lang: Lang;
  /** The words of the claims do not stand in the page, in the order of the atlas. */
  readonly wordsElsewhere: boolean;
}

/** What lets the address of a page without the app filter it. */
export function FilterData({ atlas, lang, wordsElsewhere }: FilterDataProps) {
  const ids = wordsElsewhere ? { ids: atlas.claims.map(({ id }) => id) } : {};
  const json = inlineJson({ ...packFacets(atlas.claims.map(facetedOf), facetLabel(atlas, lang)), ...ids });
  return (
    <script
      type="application/json"
      data-facets=""
      data-failed={say(lang, 'filterFailed')}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can end
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
