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

/** Claims of any kind that a query finds; rejects where the search index does not come. */
export async function otherClaims(doc: Document, query: string): Promise<OtherClaim[]> {
  const lang = doc.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  index ??= createIndex(siteRoot(doc).href, lang, () => undefined);
  await index.ready();
  const { groups } = search(index.entries, query);
  const hits = groups.find(({ kind }) => kind === 'claim')?.hits ?? [];
  return hits.slice(0, FEW).map(({ entry }) => ({ id: entry.id, name: entry.names[0] ?? entry.id, note: entry.note }));
}
