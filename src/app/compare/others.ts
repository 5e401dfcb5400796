import { search } from '../../domain/search';
import { createIndex, type GrowingIndex } from '../searchIndex';
import { siteRoot } from '../siteRoot';

export interface OtherClaim {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** Claims that are offered at once. */
const FEW = 12;

let index: GrowingIndex | undefined;

/** Claims of any kind that a query finds, but for those that are listed already; rejects where the search index does not come. */
export async function otherClaims(
  doc: Document,
  query: string,
  listed: (id: string) => boolean,
): Promise<OtherClaim[]> {
  const lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  index ??= createIndex(siteRoot(doc).href, lang, () => undefined);
  await index.ready();
  const { groups } = search(index.entries, query);
  const hits = groups.find(({ kind }) => kind === 'claim')?.hits ?? [];
  const others = hits.filter(({ entry }) => !listed(entry.id)).slice(0, FEW);
  return others.map(({ entry: { id, names, note } }) => ({ id, name: names[0] ?? id, note }));
}
